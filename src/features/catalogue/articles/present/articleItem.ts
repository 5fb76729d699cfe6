import { identityPart, trustPart } from '@/features/sheets/api/parts'
import { richTextToPlain } from '@/features/sheets/richText/richTextToPlain'
import type { ReadableArticle } from './ReadableArticle'

type Context = {
  siteUrl: string
  /** The chapters that hold it, from the top, and its own plan number. */
  place: { planNumber: string | null; chapters: readonly string[] }
}

/** A sheet of the guide as other tools get it: an allow-list. */
export function articleItem(article: ReadableArticle, { siteUrl, place }: Context) {
  return {
    ...identityPart(article, siteUrl),
    title: article.title,
    planNumber: place.planNumber,
    chapters: [...place.chapters],
    acronyms: article.acronyms ?? [],
    keywords: article.keywords ?? [],
    summary: article.summary ?? null,
    body: richTextToPlain(article.body) || null,
    legalReferences: (article.legalReferences ?? []).map(({ title, url, article: at }) => ({
      title,
      url: url ?? null,
      article: at ?? null,
    })),
    validFrom: article.validFrom ?? null,
    validUntil: article.validUntil ?? null,
    ...trustPart(article),
  }
}
