import { dayOfPlace, type ServedPlace } from './dayOfPlace'
import type { DayKind, Occupation } from './Occupation'

/** Days in a row that are the same of one place: `from` to `to`, both within what is shown. */
export type PlaceSpan = { kind: DayKind; thread: string | null; from: string; to: string; days: number }

/** The days of a place as its row shows them: what takes it in one piece, free days one by one so that each stands under its date. */
export function placeSpans(
  place: ServedPlace,
  occupations: readonly Occupation[],
  days: readonly string[],
): PlaceSpan[] {
  const spans: PlaceSpan[] = []
  for (const day of days) {
    const { kind, thread } = dayOfPlace(place, occupations, day)
    const last = spans.at(-1)
    const isSame = last?.kind === kind && last.thread === thread && kind !== 'free'
    if (last && isSame) {
      last.to = day
      last.days += 1
    } else spans.push({ kind, thread, from: day, to: day, days: 1 })
  }
  return spans
}
