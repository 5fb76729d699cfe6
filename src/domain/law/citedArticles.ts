import { articleNumber } from './articleNumber'
import { type ArticleSpan, articleSpans, holdsArticle } from './articleSpans'
import { type LegalReference, textIdOf } from './legalReference'

/** The articles that sheets cite: by their text and number, or by the identifier of a version; and the texts that they cite whole, by theirs. */
export type CitedArticles = {
  spans: ReadonlyMap<string, readonly ArticleSpan[]>
  articleIds: ReadonlySet<string>
  textIds: ReadonlySet<string>
}

/** What an archive says of an article before its text is read; `isWhole`: of a whole text. */
export type ArticleHead = {
  textIds: readonly string[]
  number: string
  articleIds: readonly string[]
  isWhole?: boolean
}

/** The articles that these references name, and the whole texts: a reference without an article is to all of its text. */
export function citedArticles(references: Iterable<LegalReference>): CitedArticles {
  const spans = new Map<string, ArticleSpan[]>()
  const articleIds = new Set<string>()
  const textIds = new Set<string>()
  for (const reference of references) {
    if (reference.legiId) articleIds.add(reference.legiId)
    const textId = textIdOf(reference)
    if (textId && reference.article)
      spans.set(textId, [...(spans.get(textId) ?? []), ...articleSpans(reference.article)])
    else if (textId && !reference.legiId) textIds.add(textId)
  }
  return { spans, articleIds, textIds }
}

/** Tells whether an article, or a whole text, is among those that are cited. */
export function isCited({ spans, articleIds, textIds }: CitedArticles, head: ArticleHead): boolean {
  if (head.isWhole) return head.textIds.some((id) => textIds.has(id))
  if (head.articleIds.some((id) => articleIds.has(id))) return true
  const number = articleNumber(head.number)
  return (
    number !== null &&
    head.textIds.some((id) => spans.get(id)?.some((span) => holdsArticle(span, number)) ?? false)
  )
}

/** The name of an article in the watch: that of its text on Légifrance and its number in one form; of a whole text, its own alone. */
export const articleKey = ({ textIds, number, isWhole }: Omit<ArticleHead, 'articleIds'>): string =>
  isWhole ? (textIds[0] ?? '') : `${textIds[0] ?? ''}:${articleNumber(number) ?? number}`
