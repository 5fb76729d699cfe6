import { z } from 'zod'
import { REFUSAL_REASONS } from '@/domain/placement/closedLists'
import type { ReasonFault } from '@/domain/placement/holds/reasonFaults'
import type { HoldAnswer } from '../write/answerHold'
import { checkReason } from './checkReason'

const typed = (most: number) =>
  z
    .string()
    .default('')
    .transform((text) => text.trim().slice(0, most))

/** What a facility sends: `action` is the button, `motif` and `note` why it refuses. */
export const answerFields = z.object({
  action: z.enum(['accept', 'refuse']),
  motif: typed(40),
  note: typed(1_000),
})
export type AnswerFields = z.infer<typeof answerFields>

/** The answer that a form gives, or what is wrong in it: a refusal has its reason. */
export function answerOf({ action, motif, note }: AnswerFields): {
  answer: HoldAnswer | null
  faults: readonly ReasonFault[]
} {
  if (action === 'accept') return { answer: { kind: 'accept' }, faults: [] }
  const { faults, code } = checkReason({ motif, note }, REFUSAL_REASONS)
  return { answer: code ? { kind: 'refuse', reason: code, note: note || null } : null, faults }
}
