import { z } from 'zod'
import { mergeRanges } from '@/domain/hours/mergeRanges'
import { HOURS_DAYS, type HoursDay, type HoursRange } from '@/domain/hours/OpeningHours'
import { type DayPlan, rulesOfDays } from '@/domain/hours/rulesOfDays'
import { typedTime } from '@/domain/hours/typedTime'
import type { FrenchWeek } from './fromDayRanges'

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
/** `00:00` twice: the directory's way of saying nothing. */
const UNTOLD = { opens: '00:00', closes: '00:00' }

/** The directory's JSON comes from XML: one element alone is no list. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z.union([z.array(item), item.transform((one) => [one])]).optional()

const dayName = z
  .string()
  .transform((name) => name.trim().toLowerCase())
  .pipe(z.enum(DAYS))
const periodSchema = z.object({
  début: dayName,
  fin: dayName,
  PlageH: listOf(z.object({ début: z.string(), fin: z.string() })),
  Note: z.string().optional(),
})
const openingSchema = z.object({ PlageJ: listOf(periodSchema) })
/** A week, and the spans of it that could not be read. */
type DirectoryWeek = FrenchWeek & { unread: string | null }
type Period = z.infer<typeof periodSchema>

/**
 * Hours of the public administration directory (DILA, `Ouverture`): spans of days, each with spans of time and words; days named
 * twice have both. `null` when it has another shape; a span that cannot be right goes to the note whole.
 */
export function fromDayPeriods(opening: unknown): DirectoryWeek | null {
  const parsed = openingSchema.safeParse(opening)
  if (!parsed.success) return null
  const plans = new Map<HoursDay, DayPlan>()
  const notes: string[] = []
  for (const period of parsed.data.PlageJ ?? []) {
    const note = period.Note?.replace(/\s+/g, ' ').trim() || null
    const days = HOURS_DAYS.slice(DAYS.indexOf(period.début), DAYS.indexOf(period.fin) + 1)
    const { ranges, isUntold } = rangesOf(period)
    if (isUntold)
      notes.push([`${spanWords(period)}\u00a0: horaires non renseignés.`, note].filter(Boolean).join(' '))
    if (isUntold && ranges?.length === 0) continue
    if (days.length === 0 || !ranges) notes.push(periodText(period))
    else for (const day of days) plans.set(day, together(plans.get(day), { ranges, comment: note }))
  }
  const isOpen = [...plans.values()].some(({ ranges }) => ranges.length)
  const left = isOpen
    ? notes
    : [...new Set([...notes, ...[...plans.values()].flatMap(({ comment }) => comment ?? [])])]
  const isWhole = left.length === 0 && [...plans.values()].every(({ comment }) => !comment)
  return {
    hours: isOpen ? rulesOfDays(plans) : [],
    note: left.join(' ') || null,
    isWhole,
    unread: notes.join(' ') || null,
  }
}

function together(before: DayPlan | undefined, plan: DayPlan): DayPlan {
  if (!before) return plan
  const comments = new Set([before.comment, plan.comment].filter(Boolean))
  return { ranges: mergeRanges([...before.ranges, ...plan.ranges]), comment: [...comments].join(' ') || null }
}

/** `null` ranges: one of them cannot be right. */
function rangesOf({ PlageH }: Period): { ranges: HoursRange[] | null; isUntold: boolean } {
  const told = (PlageH ?? []).map(({ début, fin }) => ({
    opens: typedTime(début) ?? '',
    closes: typedTime(fin) ?? '',
  }))
  const known = told.filter(({ opens, closes }) => opens !== UNTOLD.opens || closes !== UNTOLD.closes)
  const ranges = known.map(({ opens, closes }) => ({ opens, closes: closes === '00:00' ? '24:00' : closes }))
  const areRight = ranges.every(({ opens, closes }) => opens !== '' && opens < closes)
  return { ranges: areRight ? mergeRanges(ranges) : null, isUntold: known.length < told.length }
}

function spanWords({ début, fin }: Period): string {
  return début === fin ? début : `${début}–${fin}`
}

function periodText(period: Period): string {
  const { PlageH, Note } = period
  const times = (PlageH ?? []).map((range) => `${range.début.slice(0, 5)}-${range.fin.slice(0, 5)}`)
  return [spanWords(period), times.join(', '), Note].filter(Boolean).join(' ')
}
