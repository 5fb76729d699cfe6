import { useTranslations } from 'next-intl'
import { shareOf } from '@/domain/freshness/shareOf'
import { ChartFigure } from '@/ui/charts/ChartFigure'
import { SmallMultiples } from '@/ui/charts/SmallMultiples'
import type { FreshnessSeries } from '../read/readFreshness'

/** The share of each kind of sheet, side by side on one scale, and which kind is furthest behind. */
export function KindWeeks({ kinds }: { kinds: readonly FreshnessSeries[] }) {
  const t = useTranslations('freshnessRate')
  const words = (share: number) => t('percent', { share })
  const now = kinds
    .map(({ label, weeks }) => {
      const [first, last] = [weeks[0], weeks.at(-1)]
      return { label, last, from: first && shareOf(first), to: last ? (shareOf(last) ?? 0) : 0 }
    })
    .sort((one, other) => one.to - other.to)
  const [worst, best] = [now[0], now.at(-1)]
  return (
    <section aria-labelledby="natures">
      <h2 id="natures" className="head">
        {t('byKind')}
      </h2>
      <ChartFigure
        className="wide"
        finding={
          worst && best && worst !== best
            ? t('finding.parts', {
                best: best.label,
                bestShare: words(best.to),
                worst: worst.label,
                worstShare: words(worst.to),
              })
            : ''
        }
        tableName={t('table')}
        headers={[t('kind'), t('share'), t('yearAgo'), t('inTimeShort'), t('published')]}
        rows={now.map(({ label, last, from, to }) => [
          label,
          words(to),
          from === null || from === undefined ? '' : words(from),
          `${last?.inTime ?? 0}`,
          `${last?.published ?? 0}`,
        ])}
      >
        <SmallMultiples
          charts={kinds.map(({ code, label, weeks }) => ({
            id: code,
            name: label,
            points: weeks.map((week) => ({ week: week.week, share: shareOf(week) })),
          }))}
          words={words}
        />
      </ChartFigure>
    </section>
  )
}
