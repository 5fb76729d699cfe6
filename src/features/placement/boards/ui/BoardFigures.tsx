import { useTranslations } from 'next-intl'

/** A figure of a board: its number, its words, what it leads to; coloured only where something presses. */
type BoardFigure = { name: string; count: number; href: string; tone?: 'late' | 'soon' | 'info' }

/** The figures that one sees first. */
export function BoardFigures({ figures }: { figures: readonly BoardFigure[] }) {
  const t = useTranslations('placementBoards')
  return (
    <section aria-label={t('figures')}>
      <ul className="desk-figures">
        {figures.map(({ name, count, href, tone }) => (
          <li key={name}>
            <a className={`figure ${count > 0 ? (tone ?? '') : ''}`} href={href}>
              <span className="figure-value num">{count}</span>
              <span className="figure-words">{t(`figure.${name}`, { count })}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
