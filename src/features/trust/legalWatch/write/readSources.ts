import type { Payload } from 'payload'
import { z } from 'zod'
import type { ArticleVersion } from '@/domain/law/ArticleVersion'
import { writtenNumber } from '@/domain/law/articleNumber'
import { articleKey, type CitedArticles } from '@/domain/law/citedArticles'
import { InvalidInput } from '@/errors'
import type { LegalSource, SourceVersion } from '@/infra/law/LegalSource'

const FACT = 'legal-watch-read'
const readSchema = z.record(z.string(), z.record(z.string(), z.string()))

/** An article as this pass read it: its versions by their identifiers, the last read of each. */
export type ReadArticle = { title: string; versions: Map<string, ArticleVersion> }
export type ReadSources = {
  articles: Map<string, ReadArticle>
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
    versions: 0,
    refused: [],
    remember: () => payload.kv.set(FACT, marks),
  }
  for (const source of sources) {
    const known = new Map(Object.entries(again ? {} : (marks[source.name] ?? {})))
    try {
      for await (const item of source.read(cited, known)) {
        if ('version' in item) keep(found, item.version)
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
  const { textIds: _, textTitle, number, articleIds: __, ...stored } = version
  const key = articleKey(version)
  const article = found.articles.get(key) ?? {
    title: [textTitle, `art. ${writtenNumber(key.slice(key.indexOf(':') + 1) || number)}`]
      .filter(Boolean)
      .join(', '),
    versions: new Map(),
  }
  article.versions.set(version.legiId, stored)
  found.articles.set(key, article)
  found.versions += 1
}
