import { type ReasonFault, reasonFaults } from '@/domain/placement/holds/reasonFaults'
import { freeTextFault } from '@/features/placement/screening/freeTextFault'

/** A reason with its note, as they were typed. */
export type TypedReason = { motif: string; note: string }

/** What is wrong in a typed reason of a closed list, and its code where nothing is. */
export function checkReason<Code extends string>(
  { motif, note }: TypedReason,
  list: readonly { code: Code }[],
): { faults: ReasonFault[]; code: Code | null } {
  const codes = list.map(({ code }) => code)
  const faults = reasonFaults({ reason: motif, note }, { codes, screened: freeTextFault(note) })
  return { faults, code: faults.length > 0 ? null : (codes.find((code) => code === motif) ?? null) }
}
