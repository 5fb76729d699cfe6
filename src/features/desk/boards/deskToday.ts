import type { Reader } from '@/access/roles'
import { ALL_SHEET_KINDS } from '@/domain/sheet/sheetKinds'
import { DESK_LISTS } from './DESK_LISTS'
import type { DeskList } from './DeskList'
import { listsOf, todayReader } from './read/todayLines'

/** What is to do today, of the lists that harm readers and that this person may read: the list that the desk itself shows. */
export function deskToday(reader: Reader): DeskList {
  return {
    code: 'today',
    slug: 'aujourd-hui',
    family: 'readers',
    seenBy: 'coordinators',
    kinds: ALL_SHEET_KINDS,
    acts: ['verify', 'phone', 'assign'],
    tone: 'late',
    narrows: true,
    page: '/bureau',
    reader: todayReader(listsOf(DESK_LISTS, reader)),
  }
}
