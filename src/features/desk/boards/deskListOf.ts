import { canSeeBoardList, kindsOnBoard } from '@/access/boardRights'
import type { Reader } from '@/access/roles'
import { isSheetKind, type SheetKind } from '@/domain/sheet/sheetKinds'
import { DESK_LISTS } from './DESK_LISTS'
import type { DeskList } from './DeskList'
import { deskToday } from './deskToday'

/** A list as an address names it, with the one kind of sheet that it asks for, if any, and those that this person follows. */
export type NamedList = { list: DeskList; kind: SheetKind | null; kinds: readonly SheetKind[] }

/** The list that an address names, for this person; `null` for one that does not exist or that is not theirs. */
export function deskListOf(reader: Reader, slug: string | null, asked: string | null): NamedList | null {
  const today = deskToday(reader)
  const list = slug === today.slug ? today : DESK_LISTS.find((known) => known.slug === slug)
  if (!list || !canSeeBoardList(reader, list)) return null
  const followed = kindsOnBoard(reader, list.kinds)
  const kind = asked !== null && isSheetKind(asked) && followed.includes(asked) ? asked : null
  return { list, kind, kinds: kind ? [kind] : followed }
}
