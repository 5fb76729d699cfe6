import { type RuledPeriod, stayRules } from '../rules/stayRules'
import { youngestMonths } from '../rules/youngestMonths'
import type { Act } from './Act'
import type { LineFault, Situation } from './Situation'

/** For the child of this rank of the request, `null` where it is of none; `arrivesOn` is the first day of the whole stay. */
type ChildPeriod = RuledPeriod & { child: number | null; arrivesOn: string }

/**
 * What the law says of the period that an act adds: a fault where a rule in force is broken and no coordinator passes over it with a
 * reason, else the words of the rules to come, and of those that were passed over. A child of a request is known by the month of birth; of
 * another, the ages of the unit alone are.
 */
export function lawOf(
  { unit, request, rules }: Situation,
  { child, arrivesOn, ...period }: ChildPeriod,
  { override }: Pick<Act, 'override'>,
): { fault: LineFault | null; warnings: string[] } {
  const births = child === null ? [] : [request?.births[child]]
  const ask = { unit, title: request?.title ?? null, months: youngestMonths(births, arrivesOn) }
  const { blocks, warnings } = stayRules(ask, period, rules)
  const isPassedOver = Boolean(override?.trim())
  if (blocks.length > 0 && !isPassedOver)
    return { fault: { fault: 'rule', words: blocks.join(' ') }, warnings }
  return { fault: null, warnings: [...blocks, ...warnings] }
}
