import { useTranslations } from 'next-intl'
import { shareOf } from '@/domain/freshness/shareOf'
import { ChartFigure } from '@/ui/charts/ChartFigure'
import { ShareBars } from '@/ui/charts/ShareBars'
import type { FreshnessSeries } from '../read/readFreshness'

type Props = { part: 'theme' | 'owner'; series: readonly FreshnessSeries[] }

/** The share of each theme, or of the sheets of each person, the one furthest behind first. */
export function PartBars({ part, series }: Props) {
  const t = useTranslations('freshnessRate')
  const words = (share: number) => t('percent', { share })
  const bars = series
    .flatMap(({ code, label, weeks }) => {
      const last = weeks.at(-1)
      const share = last && shareOf(last)
      return last && share !== null && share !== undefined
        ? [{ id: code, name: label, share, late: last.published - last.inTime, ...last }]
        : []
    })
    .sort((one, other) => one.share - other.share || other.late - one.late)
  const [worst, best] = [bars[0], bars.at(-1)]
  if (!worst || !best) return null
  return (
    <section aria-labelledby={part}>
      <h2 id={part} className="head">
        {t(part === 'theme' ? 'byTheme' : 'byOwner')}
      </h2>
      <ChartFigure
        className="wide"
        finding={
          worst === best
            ? t('finding.one', { to: words(best.share) })
            : t('finding.late', { worst: worst.name, worstShare: words(worst.share), late: worst.late })
        }
        tableName={t('table')}
        headers={[t(part), t('share'), t('inTimeShort'), t('published')]}
        rows={bars.map(({ name, share, inTime, published }) => [
          name,
          words(share),
          `${inTime}`,
          `${published}`,
        ])}
      >
        <ShareBars
          id={part}
          bars={bars.map(({ id, name, share, inTime, published }) => ({
            id,
            name,
            share,
            note: t('outOf', { inTime, published }),
          }))}
          words={words}
        />
      </ChartFigure>
    </section>
  )
}
