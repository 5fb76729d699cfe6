import { citedArticles, isCited } from '@/domain/law/citedArticles'
import type { Citation, Citing } from './findCitations'

type Article = { key: string; articleIds: readonly string[] }

/** The sheets and rates that cite an article, each once; `key` is its name in the watch, `articleIds` its versions. */
export function citingOf(citations: readonly Citation[], { key, articleIds }: Article): Citing[] {
  const at = key.indexOf(':')
  const head = { textIds: [key.slice(0, at)], number: key.slice(at + 1), articleIds }
  const found = citations.filter(({ reference }) => isCited(citedArticles([reference]), head))
  return [...new Map(found.map(({ by }) => [by.number, by])).values()]
}
