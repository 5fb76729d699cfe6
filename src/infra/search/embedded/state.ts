import type { SearchLexicon } from '../SearchLexicon'
import { lexiconSchema } from '../shared/lexiconSchema'
import type { Connection } from './Connection'

/** What every process reads first: which generation is current, and how far it has changed. */
export type IndexState = { generation: number; seq: number; lexiconSeq: number; lastSyncAt: string | null }

export function readState(connection: Connection): IndexState {
  const row = connection.row('SELECT generation, seq, lexiconSeq, lastSyncAt FROM state')
  if (!row) throw new Error('no such table row: state')
  const [generation, seq, lexiconSeq, lastSyncAt] = row
  return {
    generation: Number(generation),
    seq: Number(seq),
    lexiconSeq: Number(lexiconSeq),
    lastSyncAt: lastSyncAt === null || lastSyncAt === undefined ? null : String(lastSyncAt),
  }
}

export function readLexicon(connection: Connection): SearchLexicon {
  const [lexicon] = connection.row('SELECT lexicon FROM state') ?? []
  return lexiconSchema.parse(JSON.parse(String(lexicon)))
}

/** Stores a lexicon for all processes, only where it differs from the one held. */
export function writeLexicon(connection: Connection, lexicon: SearchLexicon): void {
  const { acronyms, synonyms, everyday } = lexicon
  const text = JSON.stringify({ acronyms, synonyms, everyday })
  const [held] = connection.row('SELECT lexicon FROM state') ?? []
  if (held === text) return
  connection.transaction('write', () => {
    connection.run('UPDATE state SET lexicon = ?, lexiconSeq = lexiconSeq + 1', text)
  })
}
