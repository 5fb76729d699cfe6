import { CircleCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { DESK_FAMILIES } from '../DeskList'
import type { DeskCount } from '../read/countDesk'

/** Every list by what it is about, its number at the end of its line; those that are in order are told together. */
export function DeskAside({ counts }: { counts: readonly DeskCount[] }) {
  const t = useTranslations('boards')
  const full = counts.filter(({ count }) => count > 0)
  const well = counts.filter(({ count }) => count === 0)
  return (
    <aside className="desk-aside" aria-label={t('lists')}>
      {DESK_FAMILIES.map((family) => {
        const own = full.filter(({ list }) => list.family === family)
        if (own.length === 0) return null
        return (
          <section key={family} aria-labelledby={family}>
            <div className="head">
              <h2 id={family}>{t(`family.${family}`)}</h2>
            </div>
            <ul className="counts">
              {own.map(({ list, count, href }) => (
                <li key={list.code}>
                  <a href={href}>
                    <span>{t(`list.${list.code}.name`)}</span>
                    <b className={list.tone === 'late' ? 'num late' : 'num'}>{t('number', { count })}</b>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {well.length > 0 && (
        <details className="fold">
          <summary>
            <CircleCheck className="icon ok" aria-hidden /> {t('wellCount', { count: well.length })}
          </summary>
          <ul className="counts">
            {well.map(({ list, href }) => (
              <li key={list.code}>
                <a href={href}>
                  <span>{t(`list.${list.code}.well`)}</span>
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  )
}
