import { type CompiledLexicon, compileLexicon } from '@/domain/text/compileLexicon'
import type { SearchLexicon } from '../../SearchLexicon'
import type { MeilisearchContext } from '../MeilisearchContext'
import { readMeta } from '../write/metaStore'

/** Words edited in another process are known here within this time; a minute is promised. */
const FRESH_MS = 10_000

const NO_WORDS = compileLexicon({ acronyms: [], synonyms: [] })

/** The lexicon in force, kept in the engine for all processes and read again every ten seconds. */
export function lexiconSource(context: MeilisearchContext) {
  let compiled: Promise<CompiledLexicon> | null = null
  let readAt = Number.NEGATIVE_INFINITY
  let last: { text: string; compiled: CompiledLexicon } | null = null
  /** Thousands of sayings are folded again only where one changed. */
  const compileOnce = (lexicon: SearchLexicon): CompiledLexicon => {
    const text = JSON.stringify(lexicon)
    if (last?.text !== text) last = { text, compiled: compileLexicon(lexicon) }
    return last.compiled
  }
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
    /** What a text is read with; nothing is asked for where nothing was typed. */
    async forText(text: string): Promise<CompiledLexicon> {
      if (text.trim() === '') return NO_WORDS
      if (compiled && performance.now() - readAt < FRESH_MS) return compiled
      return keep(readMeta(context).then(({ lexicon }) => compileOnce(lexicon)))
    },
    set(lexicon: SearchLexicon): void {
      keep(Promise.resolve(compileOnce(lexicon)))
    },
  }
}
