import type { Payload } from 'payload'
import { kindsOnBoard } from '@/access/boardRights'
import type { Reader } from '@/access/roles'
import { wholeAsk } from '../BoardReader'
import { boardPath } from '../boardPath'
import { DESK_LISTS } from '../DESK_LISTS'
import type { DeskList } from '../DeskList'
import { listsOf } from './todayLines'

/** How many lines a list holds for this person, and where they are. */
export type DeskCount = { list: DeskList; count: number; href: string }

/** The size of every list that this person may read, in the order of the desk: counts by index, no line is read but of lists that are short. */
export function countDesk(payload: Payload, reader: Reader, now: Date): Promise<DeskCount[]> {
  return Promise.all(
    listsOf(DESK_LISTS, reader).map(async (list) => ({
      list,
      count: await list.reader.count(wholeAsk(payload, now, kindsOnBoard(reader, list.kinds))),
      href: list.page ?? boardPath({ list }),
    })),
  )
}
