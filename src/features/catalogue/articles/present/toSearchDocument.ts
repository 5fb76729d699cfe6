import { canReadPublished } from '@/access/publishedForReader'
import type { PlanChapter } from '@/domain/guide/Plan'
import { lineOf } from '@/domain/guide/planNumbers'
import type { ReaderClass } from '@/domain/ReaderClass'
import { freshnessOf, freshnessRank } from '@/domain/sheet/freshness'
import { hasEnded } from '@/domain/sheet/hasEnded'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { sheetRevision } from '@/domain/sheet/sheetRevision'
import { bodyOfSections } from '@/features/sheets/index/bodyOfSections'
import { amountStates } from '@/features/sheets/rates/present/amountStates'
import { type AmountsOn, withAmounts } from '@/features/sheets/rates/present/withAmounts'
import { richTextToPlain } from '@/features/sheets/richText/richTextToPlain'
import { relationId } from '@/infra/database/relationId'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import type { Article } from '@/payload-types'

type RevisionFields =
  | 'publicId'
  | 'number'
  | 'updatedAt'
  | 'audience'
  | '_status'
  | 'deletedAt'
  | 'chapter'
  | 'verifiedAt'
  | 'reviewDueAt'
  | 'validUntil'
  | 'rateCodes'
/** The part of a sheet of the guide that its revision depends on. */
export type ArticleForRevision = Pick<Article, RevisionFields>
type Args<Row> = {
  article: Row
  readerClass: ReaderClass
  now: Date
  /** The plan, by id. */
  chapters: ReadonlyMap<string, PlanChapter>
  /** The amounts of the day of `now`. */
  amounts: AmountsOn
}

/** What one reader class's index holds of a sheet of the guide, an allow-list; `null` where the class may not read it. */
export function toSearchDocument(args: Args<Article>): SearchDocument | null {
  const { readerClass, now } = args
  if (!canReadPublished(readerClass, args.article) || !args.article.publicId || !args.article.number)
    return null
  const article = args.article.rateCodes?.length ? withAmounts(args.article, args.amounts) : args.article
  const freshness = freshnessOf(args.article, now)
  const chapters = chaptersOf(args)
  return {
    id: args.article.publicId,
    version: Date.parse(article.updatedAt),
    revision: articleRevision(args) ?? '',
    type: 'article',
    number: args.article.number,
    url: sheetPath(args.article.number),
    title: article.title,
    acronyms: article.acronyms ?? [],
    keywords: [...(article.keywords ?? []), ...chapters.map(({ title }) => title)],
    organisationNames: [],
    summary: article.summary ?? '',
    ...bodyOfSections([
      ['text', richTextToPlain(article.body)],
      [
        'legal',
        ...(article.legalReferences ?? []).map(({ title, article: at }) =>
          [at, title].filter(Boolean).join(' '),
        ),
      ],
    ]),
    kind: null,
    themes: [],
    publics: [],
    level: null,
    territory: [],
    organisations: [],
    networks: [],
    fees: null,
    modes: [],
    chapters: chapters.map(({ id }) => id),
    organisationNumber: null,
    openSlots: [],
    ageMin: null,
    ageMax: null,
    locations: [],
    modifiedAt: article.modifiedAt ?? article.updatedAt,
    verifiedAt: article.verifiedAt ?? null,
    reviewDueAt: article.reviewDueAt ?? null,
    freshness,
    freshnessRank: freshnessRank(freshness),
    ended: hasEnded(article.validUntil, now),
  }
}

/** The revision that this class's index must hold of a sheet of the guide; `null` where it must hold none. */
export function articleRevision(args: Args<ArticleForRevision>): string | null {
  const { article, readerClass, now } = args
  if (!canReadPublished(readerClass, article) || !article.publicId || !article.number) return null
  return sheetRevision({
    updatedAt: article.updatedAt,
    freshness: freshnessOf(article, now),
    ended: hasEnded(article.validUntil, now),
    names: [
      ...chaptersOf(args).map(({ id, title }) => `${id} ${title}`),
      ...amountStates(article.rateCodes ?? [], args.amounts),
    ],
  })
}

/** The chapters that hold a sheet, from the top. */
function chaptersOf({ article, chapters }: Pick<Args<ArticleForRevision>, 'article' | 'chapters'>) {
  const chapter = chapters.get(relationId(article.chapter) ?? '')
  return chapter ? (lineOf(chapter, chapters) ?? []) : []
}
