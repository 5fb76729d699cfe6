import type { LineOutcome } from '@/domain/board/boardOutcome'
import { type VerifyFault, verifySheet } from '@/features/trust/verifications/write/verifySheet'
import type { BoardTask, LineEnd } from './BoardTask'

const OUTCOMES: Record<VerifyFault, LineOutcome> = {
  refused: 'refused',
  unknown: 'gone',
  changed: 'failed',
  invalid: 'invalid',
  doubted: 'doubted',
}

/** Says of each sheet that somebody had its people by telephone: a verification, with what was noted. */
export async function markReached({ payload, actor, address, sheets, note }: BoardTask): Promise<LineEnd[]> {
  const ends: LineEnd[] = []
  // One after the other: each verification publishes a version of its sheet.
  for (const sheet of sheets) {
    const fault = await verifySheet({ payload, actor, address, sheet, way: 'phone', checked: '', note })
    ends.push({ number: sheet.number, outcome: fault ? OUTCOMES[fault] : 'done' })
  }
  return ends
}
