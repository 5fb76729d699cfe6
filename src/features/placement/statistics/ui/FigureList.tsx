import { useTranslations } from 'next-intl'
import { isCalendarDay } from '@/domain/isCalendarDay'
import { frenchDay } from '@/ui/frenchDay'
import { cellWords, monthWords } from '../present/cellWords'
import type { Figure } from '../present/StatisticsReport'

/** Figures before words: each with its name, and what it was made of. */
export function FigureList({ figures }: { figures: readonly Figure[] }) {
  const t = useTranslations('placementStatistics')
  return (
    <ul className="desk-figures">
      {figures.map((figure) => (
        <li key={figure.name}>
          <div className="figure">
            <b className="figure-value num">{cellWords(figure.value, figure.unit)}</b>
            <span className="figure-words">
              {t(`figures.${figure.name}`)}
              <Made of={figure} />
            </span>
          </div>
        </li>
      ))}
    </ul>
  )
}

function Made({ of: { count, of, n, note } }: { of: Figure }) {
  const t = useTranslations('placementStatistics')
  const parts = [
    count !== undefined && of !== undefined && typeof of === 'number'
      ? t('over', { count: cellWords(count, 'count'), of: cellWords(of, 'count') })
      : null,
    typeof n === 'number' ? t('sizeOf', { n: cellWords(n, 'count') }) : null,
    note && isCalendarDay(note) ? t('onDay', { day: frenchDay(new Date(`${note}T12:00:00Z`)) }) : null,
    note && !isCalendarDay(note) ? t('endOf', { month: monthWords(note) }) : null,
  ].filter(Boolean)
  return parts.length > 0 ? <span className="xs dim"> {parts.join(', ')}</span> : null
}
