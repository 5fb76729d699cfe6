import type { Payload } from 'payload'
import { canSeeBoardList } from '@/access/boardRights'
import type { Reader } from '@/access/roles'
import { BOARD_LISTS, type BoardFamily, type BoardList } from '@/domain/board/boardLists'
import type { AnsweredKind } from '@/domain/sheet/sheetKinds'
import { boardReaders } from './boardReaders'

export type BoardCount = { list: BoardList; counts: { kind: AnsweredKind; count: number }[] }

/** The size of every list that this person may read (of one family where it is given), by kind of sheet; one count each. */
export function countBoards(
  payload: Payload,
  reader: Reader,
  now: Date,
  only?: BoardFamily,
): Promise<BoardCount[]> {
  const seen = BOARD_LISTS.filter(
    ({ code, family }) => canSeeBoardList(reader, code) && (!only || family === only),
  )
  return Promise.all(
    seen.map(async (list) => ({
      list,
      counts: await Promise.all(
        list.kinds.map(async (kind) => ({
          kind,
          count: await boardReaders[list.code].count({ payload, kind, commune: '', now }),
        })),
      ),
    })),
  )
}
