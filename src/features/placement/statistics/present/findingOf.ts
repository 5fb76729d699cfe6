import { MASK } from '@/domain/placement/statistics/masking/maskTable'
import { cellWords, headingWords, monthWords } from './cellWords'
import type { ReportSection } from './StatisticsReport'
import type { SectionChart } from './sectionChart'

/** What a section shows, as a message and its values. */
export type Finding = { key: string; values: Record<string, string> }

/** The sentence that says what is found, before the drawing. */
export function findingOf(section: ReportSection, chart: SectionChart): Finding {
  const words = (name: string): string => {
    const figure = section.figures.find((one) => one.name === name)
    return figure ? cellWords(figure.value, figure.unit) : '–'
  }
  const [first] = section.figures
  if (first?.value === MASK) return { key: 'hidden', values: {} }
  switch (section.name) {
    case 'occupancy':
      return occupancyFinding(words('rateOpen'), chart)
    case 'vacancy':
      return words('gap') === '–' ? none : { key: 'vacancy', values: { value: words('gap') } }
    case 'stays':
      return words('median') === '–'
        ? { key: 'staysNone', values: {} }
        : { key: 'stays', values: { value: words('median') } }
    case 'delays':
      return { key: 'delays', values: inTarget(chart) }
    case 'stability':
      return { key: 'stability', values: { alone: words('alone'), siblings: words('siblings') } }
    case 'siblings':
      return words('split') === '–' ? none : { key: 'siblings', values: { value: words('split') } }
    case 'notExecuted':
      return first
        ? {
            key: 'notExecuted',
            values: { value: words('notExecuted'), month: `fin ${monthWords(first.note ?? '')}` },
          }
        : none
    default:
      return mostFinding(chart)
  }
}

const none: Finding = { key: 'none', values: {} }

function occupancyFinding(value: string, chart: SectionChart): Finding {
  const known = (chart?.bars ?? [])
    .flatMap((bar) => (bar.value === null ? [] : [{ ...bar, value: bar.value }]))
    .sort((one, other) => other.value - one.value)
  const [high, low] = [known[0], known.at(-1)]
  if (value === '–') return none
  if (!high || !low || high === low) return { key: 'occupancy', values: { value } }
  return {
    key: 'occupancyRange',
    values: {
      value,
      high: headingWords(high),
      highRate: cellWords(high.value, 'percent'),
      low: headingWords(low),
      lowRate: cellWords(low.value, 'percent'),
    },
  }
}

function inTarget(chart: SectionChart): Record<string, string> {
  const of = (code: string) => {
    const bar = chart?.bars.find((one) => one.code === code)
    return bar ? cellWords(bar.cell, 'percent') : '–'
  }
  return { search: of('search'), answer: of('answer'), execution: of('execution') }
}

function mostFinding(chart: SectionChart): Finding {
  const most = (chart?.bars ?? []).reduce<NonNullable<SectionChart>['bars'][number] | null>(
    (best, bar) => ((bar.value ?? 0) > (best?.value ?? 0) ? bar : best),
    null,
  )
  return most
    ? { key: 'most', values: { name: headingWords(most), value: cellWords(most.cell, most.unit) } }
    : none
}
