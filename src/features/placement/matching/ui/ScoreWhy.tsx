import { useTranslations } from 'next-intl'
import type { Score } from '@/domain/placement/matching/scoreOf'

/** What a unit is worth for a search, and what that is made of, folded. */
export function ScoreWhy({ score: { total, parts } }: { score: Score }) {
  const t = useTranslations('placementSearch')
  return (
    <details className="scoreWhy xs">
      <summary>{t('why', { score: Math.round(total) })}</summary>
      <ul>
        {parts.map(({ code, part, weight }) => (
          <li key={code}>
            {t('whyLine', { criterion: t(`criterion.${code}`), part: Math.round(part * 100), weight })}
          </li>
        ))}
      </ul>
    </details>
  )
}
