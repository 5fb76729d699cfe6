import type { Payload } from 'payload'
import { canSeeBoardList } from '@/access/boardRights'
import { isEditor, type Reader } from '@/access/roles'
import { BOARD_LISTS, type BoardFamily, type BoardList } from '@/domain/board/boardLists'
import { ALL_SHEET_KINDS, isAnsweredKind, type SheetKind } from '@/domain/sheet/sheetKinds'
import { PUBLISHED } from '@/features/sheets/reference/findSheets'
import { adminListAddress } from '../adminListAddress'
import { boardPath } from '../boardPath'
import { boardReaders } from './boardReaders'
import { DUE_LISTS, whereDue } from './whereDue'

/** `href` leads to the list of that kind, `file` to its table; what editors alone keep is listed by the admin, where it is changed. */
export type KindCount = { kind: SheetKind; count: number; href: string; file: string | null }
export type BoardCount = { list: BoardList; counts: KindCount[] }

const OWN_KINDS = ALL_SHEET_KINDS.filter((kind) => !isAnsweredKind(kind))

type Ask = { payload: Payload; reader: Reader; now: Date }

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
    seen.map(async (list) => ({ list, counts: await countKinds({ payload, reader, now }, list) })),
  )
}

async function countKinds(ask: Ask, list: BoardList): Promise<KindCount[]> {
  const { payload, now } = ask
  const [kinds, own] = await Promise.all([
    Promise.all(
      list.kinds.map(async (kind) => ({
        kind,
        count: await boardReaders[list.code].count({ payload, kind, commune: '', now }),
        href: 'page' in list ? list.page : boardPath({ list, kind }),
        file: boardPath({ list, kind }, 'file'),
      })),
    ),
    countOwn(ask, list),
  ])
  return [...kinds, ...own]
}

/** What editors alone keep, they alone verify. */
async function countOwn({ payload, reader, now }: Ask, { code }: BoardList): Promise<KindCount[]> {
  const due = DUE_LISTS.find((known) => known === code)
  if (!due || !isEditor(reader)) return []
  const where = { and: [PUBLISHED, whereDue(due, now)] }
  return Promise.all(
    OWN_KINDS.map(async (kind) => {
      const { totalDocs } = await payload.count({ collection: kind, where, overrideAccess: true })
      return { kind, count: totalDocs, href: adminListAddress(where, kind), file: null }
    }),
  )
}
