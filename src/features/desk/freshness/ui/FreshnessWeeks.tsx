import { useTranslations } from 'next-intl'
import { shareOf } from '@/domain/freshness/shareOf'
import { ChartFigure } from '@/ui/charts/ChartFigure'
import { WeekLine } from '@/ui/charts/WeekLine'
import { frenchDay } from '@/ui/frenchDay'
import type { WeekCount } from '../read/readFreshness'

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'short', timeZone: 'UTC' })
const dayOf = (week: string) => frenchDay(new Date(`${week}T12:00:00Z`))

/** The share of the whole base, week after week. */
export function FreshnessWeeks({ weeks }: { weeks: readonly WeekCount[] }) {
  const t = useTranslations('freshnessRate')
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (!first || !last) return null
  const words = (share: number) => t('percent', { share })
  const [from, to] = [shareOf(first) ?? 0, shareOf(last) ?? 0]
  const finding =
    first === last
      ? t('finding.one', { to: words(to) })
      : t(to > from ? 'finding.rise' : to < from ? 'finding.fall' : 'finding.same', {
          from: words(from),
          to: words(to),
          points: Math.abs(to - from),
          since: dayOf(first.week),
        })
  return (
    <section aria-labelledby="semaines">
      <h2 id="semaines" className="head">
        {t('weeks')}
      </h2>
      <ChartFigure
        finding={finding}
        tableName={t('table')}
        headers={[t('week'), t('share'), t('inTimeShort'), t('published')]}
        rows={[...weeks]
          .reverse()
          .map((week) => [
            dayOf(week.week),
            words(shareOf(week) ?? 0),
            `${week.inTime}`,
            `${week.published}`,
          ])}
      >
        <WeekLine
          id="semaines-all"
          points={weeks.map((week) => ({ week: week.week, share: shareOf(week) }))}
          words={words}
          month={(date) => MONTH.format(date)}
        />
      </ChartFigure>
    </section>
  )
}
