import type { Payload } from 'payload'
import { z } from 'zod'
import { type ArticleVersion, SUPPRESSED } from '@/domain/law/ArticleVersion'
import { writtenNumber } from '@/domain/law/articleNumber'
import { articleKey, type CitedArticles } from '@/domain/law/citedArticles'
import { InvalidInput } from '@/errors'
import type { LegalSource, SourceVersion, Suppressed } from '@/infra/law/LegalSource'

const FACT = 'legal-watch-read'
const readSchema = z.record(z.string(), z.record(z.string(), z.string()))

/** An article as this pass read it: its versions by their identifiers, the last read of each. */
export type ReadArticle = { title: string; versions: Map<string, ArticleVersion> }
export type ReadSources = {
  articles: Map<string, ReadArticle>
  /** Of what was followed before, what a list took away and nothing has given since: the place that it left, `null` for any. */
  suppressed: Map<string, string | null>
  versions: number
  refused: { file: string; rule: string }[]
  /** Keeps what need not be read again: once what was read is stored. */
  remember: () => Promise<void>
}

type Ask = { payload: Payload; sources: readonly LegalSource[]; cited: CitedArticles; again: boolean }

/** Reads the sources, those parts alone that have changed since the last pass unless `again`. A source that fails is told, and stops no other. */
export async function readSources({ payload, sources, cited, again }: Ask): Promise<ReadSources> {
  const marks = readSchema.safeParse(await payload.kv.get(FACT)).data ?? {}
  const found: ReadSources = {
    articles: new Map(),
    suppressed: new Map(),
    versions: 0,
    refused: [],
    remember: () => payload.kv.set(FACT, marks),
  }
  for (const source of sources) {
    const known = new Map(Object.entries(again ? {} : (marks[source.name] ?? {})))
    try {
      for await (const item of source.read(cited, known)) {
        if ('version' in item) keep(found, item.version)
        else if ('suppressed' in item) takeAway(found, item.suppressed)
        else if ('refused' in item) found.refused.push(item.refused)
        else known.set(item.read.part, item.read.mark)
      }
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error
      found.refused.push({ file: source.name, rule: error.message })
    }
    marks[source.name] = Object.fromEntries(known)
  }
  return found
}

function keep(found: ReadSources, version: SourceVersion): void {
  const { legiId, state, from, until, note, text, path } = version
  const stored = { legiId, state, from, until, note, text, ...(path ? { path } : {}) }
  const key = articleKey(version)
  const article = found.articles.get(key) ?? { title: titleOf(version, key), versions: new Map() }
  article.versions.set(legiId, stored)
  found.articles.set(key, article)
  found.versions += 1
  found.suppressed.delete(legiId)
}

/** An article by its text and its number; a whole text, which has none, by its name. */
function titleOf({ textTitle, number, isWhole }: SourceVersion, key: string): string {
  if (isWhole) return textTitle || key
  const written = writtenNumber(key.slice(key.indexOf(':') + 1) || number)
  return [textTitle, `art. ${written}`].filter(Boolean).join(', ')
}

/** A version of this pass is marked; of one that was read before, what follows it is told. */
function takeAway({ articles, suppressed }: ReadSources, { legiId, path }: Suppressed): void {
  suppressed.set(legiId, path)
  for (const { versions } of articles.values()) {
    const version = versions.get(legiId)
    if (version) versions.set(legiId, withoutPlace(version, path))
  }
}

/** A version whose place was emptied: taken away, unless it stands at another place, where it was moved. */
export function withoutPlace(version: ArticleVersion, path: string | null): ArticleVersion {
  const isElsewhere = path !== null && version.path !== undefined && version.path !== path
  return isElsewhere ? version : { ...version, state: SUPPRESSED }
}
