import { storedDay } from '@/domain/rates/storedDay'
import { richTextToMarkdown } from '@/features/sheets/markdown/write/richTextToMarkdown'
import { relationId } from '@/infra/database/relationId'
import type { Article } from '@/payload-types'
import type { ArticleFacts, ReferenceFacts } from './ArticleFacts'
import { derivedSummary } from './derivedSummary'
import { referenceText } from './referenceText'

export type StoredArticle = Pick<
  Article,
  | 'title'
  | 'acronyms'
  | 'keywords'
  | 'summary'
  | 'audience'
  | 'validFrom'
  | 'validUntil'
  | 'verifiedAt'
  | 'verifiedByName'
  | 'cadence'
  | 'legalReferences'
  | 'related'
  | 'body'
  | '_status'
>

type Places = {
  /** The number of a sheet by its id. */
  numberOf: (id: string) => string | undefined
  /** How the file of an id is named in the folder. */
  picture: (id: string) => string | null
}

/** A stored sheet of the guide as its file says it. */
export function storedArticleFacts(article: StoredArticle, { numberOf, picture }: Places): ArticleFacts {
  const body = richTextToMarkdown(article.body, { link: (url) => url, picture })
  const verifiedAt = storedDay(article.verifiedAt)
  const validFrom = storedDay(article.validFrom)
  return {
    title: article.title,
    acronyms: article.acronyms ?? [],
    keywords: article.keywords ?? [],
    summary:
      !article.summary || article.summary === derivedSummary(article.body, article.title)
        ? null
        : article.summary,
    audience: article.audience,
    validFrom,
    validUntil: storedDay(article.validUntil),
    verifiedAt: verifiedAt === validFrom ? null : verifiedAt,
    verifiedByName: article.verifiedByName || null,
    cadence: article.cadence ?? '6',
    references: (article.legalReferences ?? []).map(referenceFacts),
    related: (article.related ?? []).flatMap(({ value }) => numberOf(relationId(value) ?? '') ?? []),
    body,
    isDraft: article._status === 'draft',
  }
}

/** The address of a whole code is that of its name. */
const OF_A_CODE = /^https:\/\/www\.legifrance\.gouv\.fr\/codes\/id\/LEGITEXT\d+\/?$/

function referenceFacts(row: NonNullable<Article['legalReferences']>[number]): ReferenceFacts {
  const { title, article, url } = row
  return {
    text: referenceText({ title, article: article ?? null }),
    url: url && !OF_A_CODE.test(url) ? url : null,
    legiId: textIn(row, 'legiId'),
    version: storedDay(textIn(row, 'versionDate')),
  }
}

function textIn(row: object, name: string): string | null {
  const held: unknown = Object.entries(row).find(([key]) => key === name)?.[1]
  return typeof held === 'string' && held ? held : null
}
