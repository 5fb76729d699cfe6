import type { Payload } from 'payload'
import type { BoardReader } from '../BoardReader'
import type { BoardRow } from '../BoardRow'

type Count = (ask: { payload: Payload; now: Date }) => Promise<number>
type Find<Row> = (ask: {
  payload: Payload
  now: Date
  page: number
  size: number
  /** `size`, as most rooms name it. */
  limit: number
}) => Promise<{ rows: readonly Row[]; total: number }>

/** A list of the desk made of what another room counts and finds, each row as a line. */
export function listFrom<Row>(count: Count, find: Find<Row>, line: (row: Row) => BoardRow): BoardReader {
  return {
    count: ({ payload, now }) => count({ payload, now }),
    page: async ({ payload, now }, page, size) => {
      const { rows, total } = await find({ payload, now, page, size, limit: size })
      return { rows: rows.map(line), pages: Math.ceil(total / size) }
    },
  }
}
