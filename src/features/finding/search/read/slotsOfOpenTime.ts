import { awayDay, awayNow, PART_SPANS } from '@/domain/hours/awaySlots'
import { localTime } from '@/domain/localTime'

/** The days that people ask for, and the parts of each. */
export const WEEK_DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const
export const DAY_PARTS = ['morning', 'afternoon', 'evening'] as const
type Day = (typeof WEEK_DAYS)[number]
type Part = (typeof DAY_PARTS)[number]
/** Days told from today: they stand for a day of the week at the moment of the search. */
export const NEAR_DAYS = ['today', 'tomorrow'] as const
type NearDay = (typeof NEAR_DAYS)[number]
type OpenTime = 'now' | NearDay | Day | `${Day}-${Part}`

/** What `open` may say: now, today, tomorrow, a day of the coming week, or a part of it. */
export const OPEN_TIMES: readonly OpenTime[] = [
  'now',
  ...NEAR_DAYS,
  ...WEEK_DAYS.flatMap((day): OpenTime[] => [day, ...DAY_PARTS.map((part): OpenTime => `${day}-${part}`)]),
]

const SLOTS_A_DAY = 96
const MINUTES_A_SLOT = 15

/** The slots that an opening time stands for: those of the clock of Paris, and those of places on another clock. */
export function slotsOfOpenTime(time: OpenTime, now: Date): number[] {
  if (time === 'now') return [slotOf(now), awayNow(slotOf(now, 'UTC'))]
  const day = dayOf(time, now)
  const part = DAY_PARTS.find((one) => time.endsWith(one))
  const [from, to] = part ? PART_SPANS[part] : [0, SLOTS_A_DAY]
  const own = Array.from({ length: to - from }, (_, at) => day * SLOTS_A_DAY + from + at)
  return [...own, awayDay(day, part ?? null)]
}

/** Its rank in the week, from Monday. */
function dayOf(time: OpenTime, now: Date): number {
  const nearDays: readonly string[] = NEAR_DAYS
  const near = nearDays.indexOf(time)
  if (near < 0) return WEEK_DAYS.findIndex((one) => time.startsWith(one))
  return (localTime(now).weekday + near) % WEEK_DAYS.length
}

function slotOf(instant: Date, zone?: string): number {
  const { weekday, minutes } = localTime(instant, zone)
  return weekday * SLOTS_A_DAY + Math.floor(minutes / MINUTES_A_SLOT)
}
