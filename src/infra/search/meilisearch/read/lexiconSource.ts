import { type CompiledLexicon, compileLexicon } from '@/domain/text/compileLexicon'
import type { SearchLexicon } from '../../SearchLexicon'
import type { MeilisearchContext } from '../MeilisearchContext'
import { readMeta } from '../write/metaStore'

/** Words edited in another process are known here within this time; a minute is promised. */
const FRESH_MS = 10_000

/** The lexicon in force, kept in the engine for all processes and read again every ten seconds. */
export function lexiconSource(context: MeilisearchContext) {
  let compiled: Promise<CompiledLexicon> | null = null
  let readAt = Number.NEGATIVE_INFINITY
  const keep = (lexicon: Promise<CompiledLexicon>) => {
    compiled = lexicon
    readAt = performance.now()
    // What could not be read is asked for again by the next search.
    lexicon.catch(() => {
      compiled = null
    })
    return lexicon
  }
  return {
    current(): Promise<CompiledLexicon> {
      if (compiled && performance.now() - readAt < FRESH_MS) return compiled
      return keep(readMeta(context).then(({ lexicon }) => compileLexicon(lexicon)))
    },
    set(lexicon: SearchLexicon): void {
      keep(Promise.resolve(compileLexicon(lexicon)))
    },
  }
}
