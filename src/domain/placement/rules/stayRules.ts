import { addMonths } from 'date-fns/addMonths'
import { addDays } from '../../hours/calendarDay'
import { dayWords } from '../../rates/dayWords'
import type { LegalRule } from '../LegalRule'
import { type RulesAsk, rulesFor } from './rulesFor'

/** A stay, or a part of it that is added: its first day, its last, and how many times it was renewed with this one. Days are `YYYY-MM-DD`. */
export type RuledPeriod = { from: string; to: string | null; renewals: number }

/** What the rules of law say of a stay: those in force on its first day block, those that come later warn. In words. */
export function stayRules(
  ask: RulesAsk,
  period: RuledPeriod,
  rows: readonly LegalRule[],
): { blocks: string[]; warnings: string[] } {
  const { inForce, toCome } = rulesFor(ask, period.from, rows)
  const isBroken = (rule: LegalRule) => breaks(rule, period)
  return {
    blocks: inForce.filter(isBroken).map(({ text, reference }) => `${text} (${reference})`),
    warnings: toCome
      // One that comes once the stay is over says nothing of it.
      .filter((rule) => isBroken(rule) && (period.to === null || rule.from <= period.to))
      .map(({ text, reference, from }) => `À partir du ${dayWords(from)} : ${text} (${reference})`),
  }
}

function breaks({ subject, value }: LegalRule, { from, to, renewals }: RuledPeriod): boolean {
  if (subject === 'renewals') return renewals > value
  const last = lastDay(subject, value, from)
  return last !== null && (to === null || to > last)
}

/** Last day of a period that begins on a day; `null` for a rule of anything else. */
function lastDay(subject: LegalRule['subject'], value: number, from: string): string | null {
  if (subject === 'stayDays') return addDays(from, value - 1)
  return subject === 'stayMonths' ? addDays(monthsAfter(from, value), -1) : null
}

/** Noon is the same day on every clock of France. */
const monthsAfter = (day: string, months: number): string =>
  addMonths(new Date(`${day}T12:00Z`), months)
    .toISOString()
    .slice(0, 10)

/**
 * How long a stay may be, and how many renewals are left: what a form offers. `null` where no rule says. `renewed` is how many times it
 * was.
 */
export function stayBounds(
  ask: RulesAsk,
  { from, renewed }: { from: string; renewed: number },
  rows: readonly LegalRule[],
): { lastDay: string | null; renewalsLeft: number | null } {
  const { inForce } = rulesFor(ask, from, rows)
  const days = inForce.flatMap(({ subject, value }) => lastDay(subject, value, from) ?? []).sort()
  const left = inForce.filter(({ subject }) => subject === 'renewals').map(({ value }) => value - renewed)
  return { lastDay: days[0] ?? null, renewalsLeft: left.length > 0 ? Math.max(0, Math.min(...left)) : null }
}
