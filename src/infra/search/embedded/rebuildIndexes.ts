import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import { whileBusy } from '../../database/whileBusy'
import type { SearchDocument } from '../SearchDocument'
import type { Connection } from './Connection'
import { documentPreparer } from './documentPreparer'
import { createGeneration, dropGeneration, existingGenerations, type IndexTables, tablesOf } from './schema'
import { readState } from './state'
import { removeDocument, writeDocument } from './writeDocuments'

type Documents = AsyncIterable<SearchDocument> | Iterable<SearchDocument>
type Start = { generation: number; seq: number }

const BATCH = 250

function write<T>(connection: Connection, work: () => T): Promise<T> {
  return whileBusy(() => connection.transaction('write', work))
}

/** Reserves a generation and clears what a killed rebuild left behind. */
function begin(connection: Connection): Promise<Start> {
  return write(connection, () => {
    connection.run('UPDATE state SET newest = newest + 1')
    const { generation: current, seq } = readState(connection)
    const generation = Number(connection.row('SELECT newest FROM state')?.[0])
    for (const left of existingGenerations(connection)) {
      if (left !== current) dropGeneration(connection, left)
    }
    createGeneration(connection, generation)
    return { generation, seq }
  })
}

async function fill(
  connection: Connection,
  tables: IndexTables,
  documents: Documents,
  seq: number,
): Promise<number> {
  const ids = new Set<string>()
  let batch: SearchDocument[] = []
  const flush = async () => {
    const ready = batch
    batch = []
    const prepare = documentPreparer()
    await write(connection, () => {
      for (const document of ready) writeDocument(connection, tables, prepare(document), seq)
    })
    // Lets searches in between: this connection is theirs too.
    await new Promise((resolve) => setImmediate(resolve))
  }
  for await (const document of documents) {
    ids.add(document.id)
    batch.push(document)
    if (batch.length >= BATCH) await flush()
  }
  if (batch.length > 0) await flush()
  return ids.size
}

/** Brings over what was written or removed in the old tables while the new ones were filled. */
function catchUp(
  connection: Connection,
  from: IndexTables,
  to: IndexTables,
  since: number,
  seq: number,
): void {
  for (const [id] of connection.rows(`SELECT id FROM ${from.removed} WHERE seq > ?`, since)) {
    removeDocument(connection, to, String(id), seq)
  }
  const prepare = documentPreparer()
  for (const [document] of connection.rows(`SELECT document FROM ${from.documents} WHERE seq > ?`, since)) {
    // Our own JSON, written by writeDocument from a SearchDocument.
    writeDocument(connection, to, prepare(JSON.parse(String(document)) as SearchDocument), seq)
  }
}

function checkCount(connection: Connection, tables: IndexTables, expected: number): void {
  const [count] = connection.row(`SELECT count(*) FROM ${tables.documents}`) ?? []
  if (count !== expected)
    throw new Error(`Rebuilt index ${tables.documents} holds ${String(count)} of ${expected} documents`)
}

function optimize(connection: Connection, tables: IndexTables): void {
  for (const table of [tables.head, tables.body])
    connection.run(`INSERT INTO ${table} (${table}) VALUES ('optimize')`)
}

function swap(
  connection: Connection,
  start: Start,
  counts: Record<ReaderClass, number>,
  now: () => Date,
): Promise<number> {
  return write(connection, () => {
    const { generation: old, seq } = readState(connection)
    for (const readerClass of READER_CLASSES) {
      const tables = tablesOf(readerClass, start.generation)
      checkCount(connection, tables, counts[readerClass])
      catchUp(connection, tablesOf(readerClass, old), tables, start.seq, seq + 1)
    }
    connection.run(
      'UPDATE state SET generation = ?, seq = ?, lastSyncAt = ?',
      start.generation,
      seq + 1,
      now().toISOString(),
    )
    return old
  })
}

/** Fills a new generation beside the one that is read, checks its counts, and makes it the current one in one transaction. */
export async function rebuildIndexes(
  connection: Connection,
  documents: Record<ReaderClass, Documents>,
  now: () => Date,
): Promise<Record<ReaderClass, number>> {
  const start = await begin(connection)
  const counts: Record<ReaderClass, number> = { public: 0, partners: 0, agents: 0 }
  try {
    for (const readerClass of READER_CLASSES) {
      const tables = tablesOf(readerClass, start.generation)
      counts[readerClass] = await fill(connection, tables, documents[readerClass], start.seq)
      await write(connection, () => optimize(connection, tables))
    }
    const old = await swap(connection, start, counts, now)
    await write(connection, () => dropGeneration(connection, old))
    // Else the next small write pays for moving all of this into the file.
    connection.rows('PRAGMA wal_checkpoint(TRUNCATE)')
    return counts
  } catch (error) {
    await write(connection, () => dropGeneration(connection, start.generation))
    throw error
  }
}
