import type { MapCard } from '../shared/mapCard'
import type { Context } from './matchDocuments'

/** The cards of these documents, by slot, in one read. */
export function readCards({ connection, index }: Context, slots: readonly number[]): Map<number, MapCard> {
  const sql = `SELECT slot, card FROM ${index.tables.documents} WHERE slot IN (SELECT value FROM json_each(?))`
  const rows = connection.rows(sql, JSON.stringify(slots))
  // Our own JSON, written by writeDocument.
  return new Map(rows.map(([slot, card]) => [Number(slot), JSON.parse(String(card)) as MapCard]))
}
