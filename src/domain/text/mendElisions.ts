import { type AnalysedQuery, analyseQuery, type QueryWord } from './analyseQuery'
import type { CompiledLexicon } from './compileLexicon'
import { isTalkWord } from './everydayTalk'
import { isWeakWord } from './lightWords'
import { isStopWord } from './stopWords'

const STUCK = /^(?:(l|d|qu)(?=[aeiouyh][a-z]{2})|(n|s|j)(?=[aeiouyh][a-z]{4}))/

/** The letters of a word before which an apostrophe may be missing: `l` of `laide`. Empty for none, as for `dame`, which is no `d’AME`. */
function stuckOn(word: QueryWord): string {
  if (word.acronym || isWeakWord(word.text) || word.parts.length > 1 || /\p{N}/u.test(word.text)) return ''
  const [head = ''] = STUCK.exec(word.text) ?? []
  return word.raw.length === word.text.length ? head : ''
}

/** The words that `mendElisions` asks about: those of a query that may lack an apostrophe, and what would be left of them. */
export function stuckWords(query: AnalysedQuery): string[] {
  return query.words.flatMap((word) => {
    const head = stuckOn(word)
    return head === '' ? [] : [word.text, word.text.slice(head.length)]
  })
}

/**
 * The query with the apostrophes that it lacks, `laide durgence`: where an index does not know a word, and knows it without the
 * little word stuck on it.
 */
export function mendElisions(
  text: string,
  query: AnalysedQuery,
  lexicon: CompiledLexicon,
  isKnown: (word: string) => boolean,
): AnalysedQuery {
  const isWord = (rest: string) =>
    isStopWord(rest) || isTalkWord(rest) || lexicon.acronyms.has(rest) || isKnown(rest)
  let mended = text
  for (const word of [...query.words].reverse()) {
    const head = stuckOn(word)
    if (head === '' || isKnown(word.text) || !isWord(word.text.slice(head.length))) continue
    const cut = word.start + head.length
    mended = `${mended.slice(0, cut)}’${mended.slice(cut)}`
  }
  return mended === text ? query : analyseQuery(mended, lexicon)
}
