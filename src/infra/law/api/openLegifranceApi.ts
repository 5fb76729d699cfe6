import { articlesWithin } from '@/domain/law/articlesWithin'
import type { CitedArticles } from '@/domain/law/citedArticles'
import { lawCodeOfId } from '@/domain/law/lawCodes'
import type { LegalSource, SourceItem } from '../LegalSource'
import { oneArticleSchema, versionsSchema } from './articleAnswer'
import { type AskLegifrance, type LegifranceKeys, legifranceClient } from './legifranceClient'

/** Articles asked in one night; the others have their turn the next ones. */
const A_NIGHT = 500
const DAY = 24 * 60 * 60_000

/** The API of Légifrance, for whoever has keys of their own. */
export function openLegifranceApi(keys: LegifranceKeys, now: () => Date): LegalSource {
  return {
    name: 'API Légifrance',
    read: (cited) => readApi(legifranceClient(keys), cited, now()),
  }
}

type Asked = { textId: string; number: string }

async function* readApi(ask: AskLegifrance, cited: CitedArticles, now: Date): AsyncGenerator<SourceItem> {
  const seen = new Set<string>()
  for (const { textId, number } of turnOf(askedArticles(cited), now)) {
    const found = await ask('consult/getArticleWithIdAndNum', { id: textId, num: number }, oneArticleSchema)
    // The API does not give so an article whose end is planned: a version that a sheet cites may lead to it below.
    if (found?.article) yield* versionsOf(ask, { cid: found.article.cid, textId, seen })
  }
  for (const id of cited.articleIds) {
    if (seen.has(id)) continue
    const found = await ask('consult/getArticle', { id }, oneArticleSchema)
    const textId = found?.article ? textOf(found.article.number, cited) : null
    if (found?.article && textId) yield* versionsOf(ask, { cid: found.article.cid, textId, seen })
  }
}

type Versions = { cid: string; textId: string; seen: Set<string> }

async function* versionsOf(ask: AskLegifrance, { cid, textId, seen }: Versions): AsyncGenerator<SourceItem> {
  const answer = await ask('consult/getArticleByCid', { cid }, versionsSchema)
  const list = answer?.listArticle ?? []
  const articleIds = list.map(({ legiId }) => legiId)
  for (const id of articleIds) seen.add(id)
  for (const { cid: _, from, ...version } of list)
    if (from !== null)
      yield {
        version: {
          ...version,
          from,
          textIds: [textId],
          textTitle: lawCodeOfId(textId)?.name ?? '',
          articleIds,
        },
      }
}

const askedArticles = ({ spans }: CitedArticles): Asked[] =>
  [...spans].flatMap(([textId, list]) =>
    [...new Set(list.flatMap(articlesWithin))].map((number) => ({ textId, number })),
  )

/** The articles of this night, so that all have their turn. */
function turnOf(asked: readonly Asked[], now: Date): readonly Asked[] {
  if (asked.length <= A_NIGHT) return asked
  const start = (Math.floor(now.getTime() / DAY) * A_NIGHT) % asked.length
  return [...asked.slice(start), ...asked.slice(0, start)].slice(0, A_NIGHT)
}

/** The text that cites this number; the answer for one version does not say of which text it is. */
const textOf = (number: string, { spans }: CitedArticles): string | null =>
  [...spans].find(([, list]) => list.some((span) => articlesWithin(span).includes(number)))?.[0] ?? null
