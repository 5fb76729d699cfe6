import type { HoursDay } from '@/domain/hours/OpeningHours'
import { fromDayRanges } from './fromDayRanges'

/** A day that is read whole: beside it, a closed one is as well. */
const SOUND = '9:00 - 12:00'

/** The days of which the cell is not read whole; all of them where none is so by itself. */
export function partlyRead<Day extends HoursDay>(cells: readonly (readonly [Day, string | null])[]): Day[] {
  const partly = cells.filter(
    ([day, cell]) =>
      cell !== null && !fromDayRanges({ [day === 'mo' ? 'tu' : 'mo']: SOUND, [day]: cell }).isWhole,
  )
  return (partly.length > 0 ? partly : cells).map(([day]) => day)
}
