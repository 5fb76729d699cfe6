import type { Payload } from 'payload'
import type { HistoryEntry } from '@/features/keeping/history/HistoryEntry'
import type { User } from '@/payload-types'

type Ask = { payload: Payload; number: string; user: User; service?: string | null }

/** What a person reads of the history of a sheet, or of its service `service`, on the first page. Throws when it is not theirs to read. */
export async function readHistory({ payload, number, user, service = null }: Ask): Promise<HistoryEntry[]> {
  const { findHistorySheet } = await import('@/features/keeping/history/read/findHistorySheet')
  const { findHistory } = await import('@/features/keeping/history/read/findHistory')
  const { readerClassOf } = await import('@/access/roles')
  const sheet = await findHistorySheet({ payload, readerClass: readerClassOf(user), number, service })
  if (!sheet) throw new Error('There is no such history for this person')
  const asked = { payload, user, sheet, mayEdit: true, page: 1, service: 'le service' }
  return (await findHistory(asked)).entries
}
