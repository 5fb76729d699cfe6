import { useTranslations } from 'next-intl'
import type { AnswerTimes } from '@/domain/report/answerTimes'
import { delayUnit } from '@/features/trust/reports/present/delayUnit'
import { daysBetween } from '@/ui/frenchDay'

/** How long a report waits for its answer, as figures: the middle, nine out of ten, and those that still wait. */
export function AnswerFigures({ answers, now }: { answers: AnswerTimes; now: Date }) {
  const t = useTranslations('freshnessRate')
  const { median, p90, answered, pending, oldest } = answers
  const span = (value: number | null) => {
    const words = delayUnit(value)
    return words ? t(`span.${words.unit}`, { count: words.count }) : t('span.none')
  }
  const days = oldest === null ? 0 : daysBetween(new Date(oldest), now)
  const figures = [
    { name: 'median', value: span(median), words: t('median', { count: answered + pending }), isLate: false },
    { name: 'p90', value: span(p90), words: t('p90'), isLate: false },
    {
      name: 'pending',
      value: `${pending}`,
      words: t('pending', { count: pending, days }),
      isLate: pending > 0,
    },
  ]
  return figures.map(({ name, value, words, isLate }) => (
    <li key={name}>
      <div className={isLate ? 'figure late' : 'figure'}>
        <b className="figure-value num">{value}</b>
        <span className="figure-words">{words}</span>
      </div>
    </li>
  ))
}
