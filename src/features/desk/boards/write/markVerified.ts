import type { LineOutcome } from '@/domain/board/boardOutcome'
import type { VerificationWay } from '@/domain/verification/closedLists'
import { type VerifyFault, verifySheet } from '@/features/trust/verifications/write/verifySheet'
import type { BoardTask, LineEnd } from './BoardTask'

const OUTCOMES: Record<VerifyFault, LineOutcome> = {
  refused: 'refused',
  unknown: 'gone',
  changed: 'failed',
  invalid: 'invalid',
  doubted: 'doubted',
}

/** Says of each sheet that it is right: read here, or had by telephone from its people; a verification each, with what was noted. */
export function markVerified(way: Extract<VerificationWay, 'here' | 'phone'>) {
  return async ({ payload, actor, address, sheets, note }: BoardTask): Promise<LineEnd[]> => {
    const ends: LineEnd[] = []
    // One after the other: each verification publishes a version of its sheet.
    for (const sheet of sheets) {
      const noted = way === 'phone' ? note : ''
      const fault = await verifySheet({ payload, actor, address, sheet, way, checked: '', note: noted })
      ends.push({ number: sheet.number, outcome: fault ? OUTCOMES[fault] : 'done' })
    }
    return ends
  }
}
