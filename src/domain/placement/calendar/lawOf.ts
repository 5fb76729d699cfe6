import { type RuledPeriod, stayRules } from '../rules/stayRules'
import type { Act } from './Act'
import type { LineFault, Situation } from './Situation'

/**
 * What the law says of the period that an act adds: a fault where a rule in force is broken and no coordinator passes over it with a
 * reason, else the words of the rules to come, and of those that were passed over.
 */
export function lawOf(
  { unit, request, rules }: Situation,
  period: RuledPeriod,
  { override }: Pick<Act, 'override'>,
): { fault: LineFault | null; warnings: string[] } {
  const { blocks, warnings } = stayRules({ unit, title: request?.title ?? null }, period, rules)
  const isPassedOver = Boolean(override?.trim())
  if (blocks.length > 0 && !isPassedOver)
    return { fault: { fault: 'rule', words: blocks.join(' ') }, warnings }
  return { fault: null, warnings: [...blocks, ...warnings] }
}
