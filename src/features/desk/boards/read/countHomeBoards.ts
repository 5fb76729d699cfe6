import type { Payload } from 'payload'
import { hasBoard } from '@/access/boardRights'
import { isEditor, type Reader } from '@/access/roles'
import { type BoardCount, countBoards } from './countBoards'

/** What the first page tells of the board, counted as the board counts it: all of it to editors, the facilities to coordinators; `null` without one. */
export async function countHomeBoards(
  payload: Payload,
  reader: Reader,
  now: Date,
): Promise<BoardCount[] | null> {
  if (!hasBoard(reader)) return null
  return countBoards(payload, reader, now, isEditor(reader) ? undefined : 'facilities')
}
