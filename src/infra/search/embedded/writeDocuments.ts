import type { Connection } from './Connection'
import type { PreparedDocument } from './documentPreparer'
import type { IndexTables } from './schema'

function writeText(
  connection: Connection,
  tables: IndexTables,
  slot: number,
  text: ReturnType<PreparedDocument['text']>,
): void {
  connection.run(
    `INSERT INTO ${tables.head} (rowid, codes, title, keywords, organisation, summary) VALUES (?, ?, ?, ?, ?, ?)`,
    slot,
    text.codes,
    text.title,
    text.keywords,
    text.organisation,
    text.summary,
  )
  connection.run(
    `INSERT INTO ${tables.body} (rowid, body, stops) VALUES (?, ?, ?)`,
    slot,
    text.body,
    text.stops,
  )
}

function removeText(connection: Connection, tables: IndexTables, slot: number): void {
  connection.run(`DELETE FROM ${tables.head} WHERE rowid = ?`, slot)
  connection.run(`DELETE FROM ${tables.body} WHERE rowid = ?`, slot)
}

/** Writes one document, inside the caller's transaction, and tells whether it changed anything: an older version than the one held is ignored. */
export function writeDocument(
  connection: Connection,
  tables: IndexTables,
  { document, json, card, facts: factsOf, text }: PreparedDocument,
  seq: number,
): boolean {
  const [slot, version, held] =
    connection.row(`SELECT slot, version, document FROM ${tables.documents} WHERE id = ?`, document.id) ?? []
  if (typeof slot === 'number' && (document.version < Number(version) || held === json)) return false
  const facts = factsOf()
  if (typeof slot === 'number') {
    removeText(connection, tables, slot)
    writeText(connection, tables, slot, text())
    connection.run(
      `UPDATE ${tables.documents} SET number = ?, card = ?, version = ?, revision = ?, seq = ?, facts = ?, document = ? WHERE slot = ?`,
      document.number,
      card,
      document.version,
      document.revision,
      seq,
      facts,
      json,
      slot,
    )
    return true
  }
  connection.run(
    `INSERT INTO ${tables.documents} (id, number, card, version, revision, seq, facts, document) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    document.id,
    document.number,
    card,
    document.version,
    document.revision,
    seq,
    facts,
    json,
  )
  const [added] = connection.row('SELECT last_insert_rowid()') ?? []
  writeText(connection, tables, Number(added), text())
  return true
}

/** Removes one document, inside the caller's transaction; tells whether it was there. */
export function removeDocument(
  connection: Connection,
  tables: IndexTables,
  id: string,
  seq: number,
): boolean {
  const [slot] = connection.row(`SELECT slot FROM ${tables.documents} WHERE id = ?`, id) ?? []
  if (typeof slot !== 'number') return false
  removeText(connection, tables, slot)
  connection.run(`DELETE FROM ${tables.documents} WHERE slot = ?`, slot)
  connection.run(`INSERT INTO ${tables.removed} (id, slot, seq) VALUES (?, ?, ?)`, id, slot, seq)
  return true
}
