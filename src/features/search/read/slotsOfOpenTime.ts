const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const
const PARTS = ['morning', 'afternoon', 'evening'] as const
type Day = (typeof DAYS)[number]
type Part = (typeof PARTS)[number]
type OpenTime = 'now' | Day | `${Day}-${Part}`

/** What `open` may say: now, a day of the coming week, or a part of it. */
export const OPEN_TIMES: readonly OpenTime[] = [
  'now',
  ...DAYS.flatMap((day): OpenTime[] => [day, ...PARTS.map((part): OpenTime => `${day}-${part}`)]),
]

const SLOTS_A_DAY = 96
const MINUTES_A_SLOT = 15
/** Quarter-hours of a day: from, to (exclusive). */
const SPANS: Record<Part, [number, number]> = { morning: [24, 48], afternoon: [48, 72], evening: [72, 96] }

const IN_PARIS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** Quarter-hours of the week (0 to 671, from Monday at midnight in Paris) that an opening time stands for. */
export function slotsOfOpenTime(time: OpenTime, now: Date): number[] {
  if (time === 'now') return [slotOf(now)]
  const day = DAYS.findIndex((one) => time.startsWith(one))
  const part = PARTS.find((one) => time.endsWith(one))
  const [from, to] = part ? SPANS[part] : [0, SLOTS_A_DAY]
  return Array.from({ length: to - from }, (_, at) => day * SLOTS_A_DAY + from + at)
}

function slotOf(instant: Date): number {
  const parts = IN_PARIS.formatToParts(instant)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  const weekday = part('weekday').toLowerCase()
  const minutes = Number(part('hour')) * 60 + Number(part('minute'))
  return DAYS.findIndex((day) => weekday.startsWith(day)) * SLOTS_A_DAY + Math.floor(minutes / MINUTES_A_SLOT)
}
