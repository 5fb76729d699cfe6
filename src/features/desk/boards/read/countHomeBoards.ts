import type { Payload } from 'payload'
import { hasBoard } from '@/access/boardRights'
import type { Reader } from '@/access/roles'
import { countDesk, type DeskCount } from './countDesk'

/** What the first page tells of the desk, counted as the desk counts it; `null` without one. */
export async function countHomeBoards(
  payload: Payload,
  reader: Reader,
  now: Date,
): Promise<DeskCount[] | null> {
  return hasBoard(reader) ? countDesk(payload, reader, now) : null
}
