/** Quarter-hours of the day that each part of it stands for: from, to (exclusive). */
export const PART_SPANS = { morning: [24, 48], afternoon: [48, 72], evening: [72, 96] } as const
export type DayPart = keyof typeof PART_SPANS

const SLOTS_A_DAY = 96
const SLOTS_A_WEEK = 672
const DAYS = 7
const PARTS = ['morning', 'afternoon', 'evening'] as const
/** Where the markers of days begin: four a day, for the day and its three parts. */
const MARKERS = 2 * SLOTS_A_WEEK
/** How many numbers slots may take. */
export const MOST_SLOTS = MARKERS + DAYS * (PARTS.length + 1)

/**
 * The quarter-hours of a place whose clock is not that of Paris, told apart from those of Paris: its quarter-hours in universal
 * time (672 to 1343), by which one asks whether it is open now, and a marker for each day and part of day of its own clock (1344
 * and after). `ahead`: quarter-hours by which its clock is ahead of universal time.
 */
export function awaySlots(local: readonly number[], ahead: number): number[] {
  const universal = local.map((slot) => awayNow((slot - ahead + SLOTS_A_WEEK) % SLOTS_A_WEEK))
  const markers = local.flatMap((slot) => {
    const day = Math.floor(slot / SLOTS_A_DAY)
    const part = PARTS.find((one) => isWithin(slot % SLOTS_A_DAY, PART_SPANS[one]))
    return [awayDay(day, null), ...(part ? [awayDay(day, part)] : [])]
  })
  return [...new Set([...universal, ...markers])].sort((a, b) => a - b)
}

/** The number of a quarter-hour of the week in universal time. */
export function awayNow(universal: number): number {
  return SLOTS_A_WEEK + universal
}

/** The marker of a day (0 is Monday), or of a part of it. */
export function awayDay(day: number, part: DayPart | null): number {
  return MARKERS + day * (PARTS.length + 1) + (part ? PARTS.indexOf(part) + 1 : 0)
}

const isWithin = (slot: number, [from, to]: readonly [number, number]) => from <= slot && slot < to
