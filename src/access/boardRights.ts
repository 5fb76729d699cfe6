import type { BoardGesture, BoardList } from '@/domain/board/boardLists'
import type { AnsweredKind } from '@/domain/sheet/sheetKinds'
import { hasRole, isEditor, type Reader } from './roles'

const COORDINATORS_SEE: readonly BoardList['code'][] = [
  'overdue',
  'dueSoon',
  'never',
  'units',
  'silent',
  'orphanFacilities',
]

/** Who has a board at all: editors, and coordinators for their part. */
export const hasBoard = (reader: Reader): boolean => isEditor(reader) || hasRole(reader, 'coordinator')

/** Tells whether a person may read a list: editors all of them, coordinators what concerns facilities and verification. */
export function canSeeBoardList(reader: Reader, code: BoardList['code']): boolean {
  return isEditor(reader) || (hasRole(reader, 'coordinator') && COORDINATORS_SEE.includes(code))
}

/** Tells whether a person may do this to a sheet from the board: coordinators remind facilities, and say what they had by phone. */
export function canDoOnBoard(reader: Reader, gesture: BoardGesture, kind: AnsweredKind): boolean {
  if (isEditor(reader)) return true
  if (!hasRole(reader, 'coordinator')) return false
  return gesture === 'phone' || (gesture === 'remind' && kind === 'facilities')
}

/** Who is shown what the base is worth as figures: those who direct, and those who administer. */
export const readsFigures = (reader: Reader): boolean => hasRole(reader, 'direction', 'administrator')
