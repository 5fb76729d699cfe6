import type { BoardGesture } from '@/domain/board/boardGestures'
import { isAnsweredKind, type SheetKind } from '@/domain/sheet/sheetKinds'
import { hasRole, isEditor, type Reader } from './roles'

/** Whose a list of the desk is: editors read them all, coordinators what concerns facilities and verification. */
export type DeskReaders = 'editors' | 'coordinators'

/** Who has a desk at all: editors, and coordinators for their part. */
export const hasBoard = (reader: Reader): boolean => isEditor(reader) || hasRole(reader, 'coordinator')

/** Tells whether a person may read a list. */
export function canSeeBoardList(reader: Reader, { seenBy }: { seenBy: DeskReaders }): boolean {
  return isEditor(reader) || (hasRole(reader, 'coordinator') && seenBy === 'coordinators')
}

/** Of these kinds, those whose sheets a person follows on the desk: coordinators leave what editors alone keep to editors. */
export function kindsOnBoard(reader: Reader, kinds: readonly SheetKind[]): SheetKind[] {
  return kinds.filter((kind) => isEditor(reader) || isAnsweredKind(kind))
}

/** Tells whether a person may do this to a sheet from the desk: coordinators remind facilities, and say what they had by phone. */
export function canDoOnBoard(reader: Reader, gesture: BoardGesture, kind: SheetKind): boolean {
  if (isEditor(reader)) return true
  if (!hasRole(reader, 'coordinator')) return false
  return (gesture === 'phone' && isAnsweredKind(kind)) || (gesture === 'remind' && kind === 'facilities')
}

/** Who is shown what the base is worth as figures: those who direct, and those who administer. */
export const readsFigures = (reader: Reader): boolean => hasRole(reader, 'direction', 'administrator')
