import { countingText } from '@/domain/text/countingText'
import { fold } from '@/domain/text/foldText'
import { foldedWords } from '@/domain/text/tokenize'
import type { SearchDocument } from '../SearchDocument'

/** The folded words of each column, as the tokenizer of SQLite will cut them again: at spaces. */
export type SearchableText = {
  codes: string
  title: string
  keywords: string
  organisation: string
  summary: string
  body: string
  /** Each stop word of the document once: they answer a query made of nothing else. */
  stops: string
}

/** Between two values of one column, so that no phrase runs from one into the next; no query can hold this word. */
const GAP = ' | '

/** Folds a document for the index. Stop words leave the columns, so that a phrase is found whatever little words it holds. */
export function searchableText(document: SearchDocument): SearchableText {
  const stops = new Set<string>()
  const words = (text: string): string => {
    const counting = countingText(text)
    for (const stop of counting.stops) stops.add(stop)
    return counting.text
  }
  const list = (values: string[]): string => values.map(words).join(GAP)
  return {
    // Acronyms keep their stop words: `CES` is one in capitals.
    codes: [
      fold(document.number),
      ...document.acronyms.map((acronym) => foldedWords(acronym).join(' ')),
    ].join(GAP),
    title: words(document.title),
    keywords: list(document.keywords),
    organisation: list(document.organisationNames),
    summary: words(document.summary),
    body: words(document.body),
    stops: [...stops].join(' '),
  }
}
