import { articleNumber } from './articleNumber'
import { type ArticleSpan, articleSpans, holdsArticle } from './articleSpans'
import { type LegalReference, textIdOf } from './legalReference'

/** The articles that sheets cite: by their text and number, or by the identifier of a version. */
export type CitedArticles = {
  spans: ReadonlyMap<string, readonly ArticleSpan[]>
  articleIds: ReadonlySet<string>
}

/** What an archive says of an article before its text is read. */
export type ArticleHead = { textIds: readonly string[]; number: string; articleIds: readonly string[] }

/** The articles that these references name; a reference to a whole text names none. */
export function citedArticles(references: Iterable<LegalReference>): CitedArticles {
  const spans = new Map<string, ArticleSpan[]>()
  const articleIds = new Set<string>()
  for (const reference of references) {
    if (reference.legiId) articleIds.add(reference.legiId)
    const textId = textIdOf(reference)
    if (textId && reference.article)
      spans.set(textId, [...(spans.get(textId) ?? []), ...articleSpans(reference.article)])
  }
  return { spans, articleIds }
}

/** Tells whether an article is among those that are cited. */
export function isCited({ spans, articleIds }: CitedArticles, head: ArticleHead): boolean {
  if (head.articleIds.some((id) => articleIds.has(id))) return true
  const number = articleNumber(head.number)
  return (
    number !== null &&
    head.textIds.some((id) => spans.get(id)?.some((span) => holdsArticle(span, number)) ?? false)
  )
}

/** The name of an article in the watch: that of its text on Légifrance and its number in one form. */
export const articleKey = ({ textIds, number }: Pick<ArticleHead, 'textIds' | 'number'>): string =>
  `${textIds[0] ?? ''}:${articleNumber(number) ?? number}`
