import { osmEvaluator } from './osmEvaluator'

const years = new Map<number, ReadonlySet<string>>()

/** Whether a calendar day (`YYYY-MM-DD`) is a public holiday in France (C. trav. L3133-1), Alsace-Moselle apart. */
export function isFrenchHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4))
  const known = years.get(year) ?? holidaysOf(year)
  years.set(year, known)
  return known.has(day)
}

function holidaysOf(year: number): ReadonlySet<string> {
  const intervals = osmEvaluator('PH')?.getOpenIntervals(new Date(year, 0, 1), new Date(year + 1, 0, 1)) ?? []
  return new Set(
    intervals.map(([start]) => {
      const [month, date] = [start.getMonth() + 1, start.getDate()]
      return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
    }),
  )
}
