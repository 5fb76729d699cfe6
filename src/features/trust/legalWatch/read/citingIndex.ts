import { articleNumber } from '@/domain/law/articleNumber'
import { type ArticleSpan, holdsArticle } from '@/domain/law/articleSpans'
import { citedArticles } from '@/domain/law/citedArticles'
import type { Citation, Citing } from './findCitations'

type Article = { key: string; articleIds: readonly string[] }

/** Tells the sheets and rates that cite an article, or a whole text (its key is its identifier alone), each once: `key` is its name in the watch, `articleIds` its versions. References are read once for all. */
export function citingIndex(citations: readonly Citation[]): (article: Article) => Citing[] {
  const byText = new Map<string, { spans: readonly ArticleSpan[]; by: Citing }[]>()
  const byId = new Map<string, Citing[]>()
  const byWhole = new Map<string, Citing[]>()
  for (const { by, reference } of citations) {
    const { spans, articleIds, textIds } = citedArticles([reference])
    for (const [textId, list] of spans)
      byText.set(textId, [...(byText.get(textId) ?? []), { spans: list, by }])
    for (const id of articleIds) byId.set(id, [...(byId.get(id) ?? []), by])
    for (const id of textIds) byWhole.set(id, [...(byWhole.get(id) ?? []), by])
  }
  return ({ key, articleIds }) => {
    const at = key.indexOf(':')
    if (at < 0) return once([key, ...articleIds].flatMap((id) => byWhole.get(id) ?? []))
    const number = articleNumber(key.slice(at + 1))
    const named = (number ? (byText.get(key.slice(0, at)) ?? []) : []).flatMap(({ spans, by }) =>
      spans.some((span) => holdsArticle(span, number ?? '')) ? [by] : [],
    )
    return once([...named, ...articleIds.flatMap((id) => byId.get(id) ?? [])])
  }
}

const once = (all: readonly Citing[]): Citing[] => [...new Map(all.map((by) => [by.number, by])).values()]
