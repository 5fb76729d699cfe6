import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import type { Connection } from './Connection'

/** Raised whenever the tables change: a file of another format is emptied, then filled again by the reconciler. */
export const FORMAT = 6

/** Columns of the head table, from the weightiest. */
export const HEAD_COLUMNS = ['codes', 'title', 'keywords', 'organisation', 'summary'] as const

/** The tables of one index of one generation; a rebuild fills a new generation beside the one that is read. */
export type IndexTables = { documents: string; removed: string; head: string; body: string }

/** Names of the tables of a reader class; both parts come from closed lists, never from people. */
export function tablesOf(readerClass: ReaderClass, generation: number): IndexTables {
  const suffix = `${readerClass}_${generation}`
  return {
    documents: `documents_${suffix}`,
    removed: `removed_${suffix}`,
    head: `head_${suffix}`,
    body: `body_${suffix}`,
  }
}

const CONTENTLESS = `content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 tokenchars '|'"`

/** Creates the empty tables of a generation. */
export function createGeneration(connection: Connection, generation: number): void {
  for (const readerClass of READER_CLASSES) {
    const tables = tablesOf(readerClass, generation)
    connection.exec(`
      CREATE TABLE ${tables.documents} (
        slot INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, number TEXT NOT NULL, card TEXT NOT NULL, version INTEGER NOT NULL,
        revision TEXT NOT NULL, seq INTEGER NOT NULL, facts TEXT NOT NULL, document TEXT NOT NULL
      );
      CREATE INDEX ${tables.documents}_seq ON ${tables.documents} (seq);
      CREATE INDEX ${tables.documents}_number ON ${tables.documents} (number);
      CREATE TABLE ${tables.removed} (id TEXT NOT NULL, slot INTEGER NOT NULL, seq INTEGER NOT NULL);
      CREATE INDEX ${tables.removed}_seq ON ${tables.removed} (seq);
      CREATE VIRTUAL TABLE ${tables.head} USING fts5(${HEAD_COLUMNS.join(', ')}, ${CONTENTLESS}, prefix='2 3');
      CREATE VIRTUAL TABLE ${tables.head}_terms USING fts5vocab('${tables.head}', 'col');
      CREATE VIRTUAL TABLE ${tables.body} USING fts5(body, stops, ${CONTENTLESS}, prefix='2 3');
      CREATE VIRTUAL TABLE ${tables.body}_terms USING fts5vocab('${tables.body}', 'row');
    `)
  }
}

/** Drops the tables of a generation, where they exist. */
export function dropGeneration(connection: Connection, generation: number): void {
  connection.forgetStatements()
  for (const readerClass of READER_CLASSES) {
    const { documents, removed, head, body } = tablesOf(readerClass, generation)
    for (const table of [`${head}_terms`, `${body}_terms`, head, body, documents, removed]) {
      connection.exec(`DROP TABLE IF EXISTS ${table}`)
    }
  }
}

/** Generations whose tables are in the file: the one that is read, and what a rebuild is making or left when it was killed. */
export function existingGenerations(connection: Connection): number[] {
  return connection
    .rows(`SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'documents_public_*'`)
    .map(([name]) => Number(String(name).split('_').at(-1)))
}

/** Creates what a new file needs; leaves a file of this format alone. */
export function createSchema(connection: Connection): void {
  if (connection.row('PRAGMA user_version')?.[0] === FORMAT) return
  connection.transaction('write', () => {
    const [version] = connection.row('PRAGMA user_version') ?? []
    if (version === FORMAT) return
    if (version !== 0) throw new Error(`The index file has format ${String(version)}, not ${FORMAT}`)
    connection.exec(`
      CREATE TABLE state (
        only INTEGER PRIMARY KEY CHECK (only = 1), generation INTEGER NOT NULL, newest INTEGER NOT NULL,
        seq INTEGER NOT NULL, lastSyncAt TEXT, lexiconSeq INTEGER NOT NULL, lexicon TEXT NOT NULL
      );
      INSERT INTO state VALUES (1, 1, 1, 0, NULL, 0, '{"acronyms":[],"synonyms":[]}');
    `)
    createGeneration(connection, 1)
    connection.exec(`PRAGMA user_version = ${FORMAT}`)
  })
}
