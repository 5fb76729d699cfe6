import { canSeeBoardList } from '@/access/boardRights'
import type { Reader } from '@/access/roles'
import type { BoardAsk, BoardReader } from '../BoardReader'
import type { BoardRow } from '../BoardRow'
import type { DeskList } from '../DeskList'
import { isNarrowed } from './whereNarrowed'

/** Lines of each list, and in all: what two people do in a day. */
const OF_EACH = 12
const IN_ALL = 40

export type DeskLine = { list: DeskList; row: BoardRow }

/** What harms readers, list after list in their order; a sheet that is in several is told once, where it harms most. */
export async function todayLines(lists: readonly DeskList[], ask: BoardAsk): Promise<DeskLine[]> {
  const isNarrow = isNarrowed(ask) || ask.kinds.length === 1
  const read = lists.filter(({ isToday, narrows }) => isToday && (narrows || !isNarrow))
  const found = await Promise.all(
    read.map(async (list) => {
      const kinds = list.kinds.filter((kind) => ask.kinds.includes(kind))
      const { rows } = await list.reader.page({ ...ask, kinds }, 1, OF_EACH)
      return rows.map((row) => ({ list, row: { ...row, id: `${list.slug}-${row.id}` } }))
    }),
  )
  const told = new Set<string>()
  const once = found.map((lines) =>
    lines.filter(({ row: { number } }) => {
      if (number && told.has(number)) return false
      told.add(number)
      return true
    }),
  )
  return fairShare(once)
}

/** As many lines as fit, in order: no list is crowded out by those before it, and what short ones leave goes to the first. */
function fairShare(lists: readonly DeskLine[][]): DeskLine[] {
  const full = lists.filter(({ length }) => length > 0)
  const share = Math.floor(IN_ALL / Math.max(1, full.length))
  let spare = IN_ALL - full.reduce((sum, { length }) => sum + Math.min(share, length), 0)
  return full.flatMap((lines) => {
    const more = Math.min(spare, Math.max(0, lines.length - share))
    spare -= more
    return lines.slice(0, share + more)
  })
}

/** The lists that a person may read. */
export const listsOf = (lists: readonly DeskList[], reader: Reader): DeskList[] =>
  lists.filter((list) => canSeeBoardList(reader, list))

/** The same as one list of the desk, for editors: its one page, and how many lines that is. */
export function todayReader(lists: readonly DeskList[]): BoardReader {
  return {
    count: async (ask) => (await todayLines(lists, ask)).length,
    page: async (ask) => ({ rows: (await todayLines(lists, ask)).map(({ row }) => row), pages: 1 }),
  }
}
