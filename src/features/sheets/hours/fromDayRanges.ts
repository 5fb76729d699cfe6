import { dayName } from '@/domain/hours/dayNames'
import { conditionalDay } from '@/domain/hours/french/conditionalDay'
import { frenchDay } from '@/domain/hours/french/frenchDay'
import { HOURS_DAYS, type HoursDay, type HoursRule, type OpeningHours } from '@/domain/hours/OpeningHours'
import { type DayPlan, rulesOfDays } from '@/domain/hours/rulesOfDays'
import { tidyHours } from '@/domain/hours/tidyHours'

/** Hours of a week, and the words that no day could hold. `isWhole`: every word was understood as hours. */
export type FrenchWeek = { hours: OpeningHours; note: string | null; isWhole: boolean }

const NOT_TOLD = /^(?:(?:horaires )?non (?:communiqu|renseign|pr[ée]cis|connu)|inconnus?$|n\.?[cr]\.?$)/i
const CLOSED =
  /^(?:-|(?:espace |c’est |est )?(?:ferm[ée](?:e|s|es)?|fermeture|clos|closed)(?: ce jour| au public| toute la journée)?\.?)$/i

/**
 * A week given day by day in French, as in `9:00 - 12:00 / 13:30 - 17:00`; `-` is closed. Words beside the hours become the
 * comment of the day; where no day has hours, everything said is left as a note, since nothing is known to be open or closed.
 */
export function fromDayRanges(cells: Partial<Record<HoursDay, string | null>>): FrenchWeek {
  const plans = new Map<HoursDay, DayPlan>()
  const texts = new Map<HoursDay, string>()
  const special: OpeningHours = []
  for (const day of HOURS_DAYS) {
    const text = (cells[day] ?? '').replace(/\s+/g, ' ').trim()
    const isTold = text && !NOT_TOLD.test(text)
    if (isTold) texts.set(day, text)
    if (CLOSED.test(text)) plans.set(day, { ranges: [], comment: null })
    // Beside days that have hours, a day of which nothing is told is not a closed one.
    else if (text && !isTold) plans.set(day, { ranges: [], comment: 'horaires non communiqués' })
    else if (text) {
      const { ranges, words } = frenchDay(text)
      const conditional = ranges.length === 0 ? conditionalDay(text, day) : []
      special.push(...conditional.filter(isSpecial))
      const usual = conditional.find((rule) => !isSpecial(rule))
      if (conditional.length === 0) plans.set(day, { ranges, comment: words })
      else if (usual) plans.set(day, { ranges: usual.ranges, comment: usual.comment ?? null })
    }
  }
  const all = [...plans.values()]
  if (all.some(({ ranges }) => ranges.length))
    return {
      hours: special.length > 0 ? tidyHours([...rulesOfDays(plans), ...special]) : rulesOfDays(plans),
      note: null,
      isWhole: all.every(({ comment }) => !comment),
    }
  const said = [...texts].filter(([, text]) => !CLOSED.test(text))
  const [first, ...others] = new Set(said.map(([, text]) => text))
  const note = others.length
    ? said.map(([day, text]) => `${dayName(day)}\u00a0: ${text}`).join('\u00a0; ')
    : first
  return { hours: [], note: note ?? null, isWhole: !note }
}

const isSpecial = ({ weeks, nth, school }: HoursRule): boolean => Boolean(weeks || nth || school)
