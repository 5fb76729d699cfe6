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
/** Quarter-hours of a day: from, to (exclusive). */
const SPANS: Record<Part, [number, number]> = { morning: [24, 48], afternoon: [48, 72], evening: [72, 96] }

/** Quarter-hours of the week (0 to 671, from Monday at midnight in Paris) that an opening time stands for. */
export function slotsOfOpenTime(time: OpenTime, now: Date): number[] {
  if (time === 'now') return [slotOf(now)]
  const day = dayOf(time, now)
  const part = DAY_PARTS.find((one) => time.endsWith(one))
  const [from, to] = part ? SPANS[part] : [0, SLOTS_A_DAY]
  return Array.from({ length: to - from }, (_, at) => day * SLOTS_A_DAY + from + at)
}

/** Its rank in the week, from Monday. */
function dayOf(time: OpenTime, now: Date): number {
  const nearDays: readonly string[] = NEAR_DAYS
  const near = nearDays.indexOf(time)
  if (near < 0) return WEEK_DAYS.findIndex((one) => time.startsWith(one))
  return (localTime(now).weekday + near) % WEEK_DAYS.length
}

function slotOf(instant: Date): number {
  const { weekday, minutes } = localTime(instant)
  return weekday * SLOTS_A_DAY + Math.floor(minutes / MINUTES_A_SLOT)
}
