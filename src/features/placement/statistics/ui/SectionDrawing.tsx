import { CountBars } from '@/ui/charts/CountBars'
import { ShareBars } from '@/ui/charts/ShareBars'
import { WeekLine } from '@/ui/charts/WeekLine'
import { cellWords, headingWords } from '../present/cellWords'
import type { SectionName } from '../present/StatisticsReport'
import type { SectionChart } from '../present/sectionChart'

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'short', year: '2-digit', timeZone: 'UTC' })

/** The drawing of a section: a line of months, shares, or counts. */
export function SectionDrawing({ name, chart }: { name: SectionName; chart: NonNullable<SectionChart> }) {
  const words = (share: number) => cellWords(share, 'percent')
  if (chart.kind === 'months')
    return (
      <WeekLine
        id={`ligne-${name}`}
        points={chart.bars.map(({ code, value }) => ({ week: `${code}-01`, share: value }))}
        words={words}
        month={(date) => MONTH.format(date)}
      />
    )
  if (chart.kind === 'shares')
    return (
      <ShareBars
        id={`parts-${name}`}
        words={words}
        bars={chart.bars.flatMap((bar) =>
          bar.value === null ? [] : [{ id: bar.code, name: headingWords(bar), share: bar.value, note: '' }],
        )}
      />
    )
  return (
    <CountBars
      bars={chart.bars.map((bar) => ({
        id: bar.code,
        name: headingWords(bar),
        value: bar.value,
        words: cellWords(bar.cell, bar.unit),
      }))}
    />
  )
}
