import type { Payload } from 'payload'
import type { ArticleVersion } from '@/domain/law/ArticleVersion'
import { type ArticleAlert, articleAlerts, keptVersions } from '@/domain/law/articleAlerts'
import { citedArticles } from '@/domain/law/citedArticles'
import { localTime } from '@/domain/localTime'
import { SLUGS } from '@/domain/slugs'
import { breathe } from '@/infra/breathe'
import { clock } from '@/infra/clock'
import type { LegalSource } from '@/infra/law/LegalSource'
import type { LegalArticle } from '@/payload-types'
import { citingIndex } from '../read/citingIndex'
import { findCitations } from '../read/findCitations'
import { storedVersion, storedVersions } from '../read/storedVersions'
import type { AlertLine, WatchReport } from '../WatchReport'
import { keepArticle } from './keepArticle'
import { knownAlerts, raiseAlert } from './raiseAlert'
import { type ReadSources, readSources, withoutPlace } from './readSources'

type Ask = {
  payload: Payload
  sources: readonly LegalSource[]
  /** False: tells what it would, and writes nothing. */
  apply: boolean
  /** Reads again what was read already: a folder given by hand. */
  again?: boolean
}
type Followed = { key: string; title: string; versions: ArticleVersion[]; stored: LegalArticle | null }

/**
 * One pass of the legal watch: reads the sources, then compares each article that sheets cite with what was in force when it was last compared,
 * and raises an alert for what has changed. Cut short, it begins again without telling anything twice.
 */
export async function watchLaw({ payload, sources, apply, again = false }: Ask): Promise<WatchReport> {
  const day = localTime(clock.now()).day
  const citations = await findCitations(payload)
  const cited = citedArticles(citations.map(({ reference }) => reference))
  const read = await readSources({ payload, sources, cited, again })
  const followed = await followedArticles(payload, read)
  const known = await knownAlerts(payload)
  const citingOf = citingIndex(citations)
  const context = { payload, citingOf, citedIds: cited.articleIds, known, apply, day }
  const alerts: AlertLine[] = []
  for (const article of followed) {
    await breathe()
    alerts.push(...(await compare(context, article)))
  }
  if (apply) await read.remember()
  return {
    applied: apply,
    cited: [...cited.spans.values()].flat().length + cited.articleIds.size + cited.textIds.size,
    followed: followed.length,
    versions: read.versions,
    alerts,
    refused: read.refused,
  }
}

type Context = {
  payload: Payload
  citedIds: ReadonlySet<string>
  citingOf: ReturnType<typeof citingIndex>
  known: { has: (key: string) => boolean }
  apply: boolean
  day: string
}

async function compare(context: Context, article: Followed): Promise<AlertLine[]> {
  const { payload, citingOf, citedIds, known, apply, day } = context
  const { key, title, versions, stored } = article
  const articleIds = versions.map(({ legiId }) => legiId)
  const citing = citingOf({ key, articleIds })
  // No sheet cites it any more: it is kept as it is, and says nothing.
  if (citing.length === 0) return []
  const seen = storedVersion(stored?.seen)
  const { current, alerts } = articleAlerts({ versions, seen, day, citedIds })
  const fresh = alerts.filter((alert) => !known.has(alertKey(key, alert)))
  if (apply) {
    // Before what was seen moves on: killed in between, the next pass finds them written.
    for (const alert of fresh)
      await raiseAlert(payload, { key: alertKey(key, alert), article: key, title, alert })
    await keepArticle(payload, {
      key,
      title,
      stored,
      versions: keptVersions(versions, day),
      seen: current ?? seen,
    })
  }
  return fresh.map(({ mark: _, ...alert }) => ({ ...alert, title, citing }))
}

const alertKey = (article: string, { legiId, nature, mark }: ArticleAlert): string =>
  [article, legiId, nature, mark].join('|')

/** What is followed already, with what this pass read over it. */
async function followedArticles(
  payload: Payload,
  { articles: read, suppressed }: Pick<ReadSources, 'articles' | 'suppressed'>,
): Promise<Followed[]> {
  const { docs } = await payload.find({
    collection: SLUGS.legalArticles,
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'key',
    overrideAccess: true,
  })
  const byKey = new Map(docs.map((stored) => [stored.key, stored]))
  return [...new Set([...byKey.keys(), ...read.keys()])].sort().map((key) => {
    const stored = byKey.get(key) ?? null
    const found = read.get(key)
    const versions = new Map(
      storedVersions(stored?.versions).map((version): [string, ArticleVersion] => {
        const left = suppressed.get(version.legiId)
        return [version.legiId, left === undefined ? version : withoutPlace(version, left)]
      }),
    )
    for (const [id, version] of found?.versions ?? []) versions.set(id, version)
    return { key, title: found?.title ?? stored?.title ?? key, versions: [...versions.values()], stored }
  })
}
