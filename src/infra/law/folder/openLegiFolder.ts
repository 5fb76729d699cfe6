import { createHash } from 'node:crypto'
import { type CitedArticles, isCited } from '@/domain/law/citedArticles'
import { InvalidInput } from '@/errors'
import { breathe } from '@/infra/breathe'
import type { LegalSource, SourceItem } from '../LegalSource'
import { type LegiFile, type LegiPart, legiFiles, legiParts } from './legiFiles'
import { readLegiArticle } from './readLegiArticle'

const TEXT_ID = /(?:LEGITEXT|JORFTEXT)\d{12}/g
const ARTICLE_ID = /(LEGIARTI\d{12})\.xml$/

/** The LEGI archives of the DILA put in a folder: `.tar.gz` as they are downloaded, or unpacked. @throws InvalidInput (when read) on a folder that cannot be. */
export function openLegiFolder(folder: string): LegalSource {
  return {
    name: folder,
    read: (cited, known) => readFolder(folder, cited, known),
  }
}

async function* readFolder(
  folder: string,
  cited: CitedArticles,
  known: ReadonlyMap<string, string>,
): AsyncGenerator<SourceItem> {
  const parts = await legiParts(folder).catch((error: unknown) => {
    throw new InvalidInput(`Le dossier « ${folder} » ne peut pas être lu.`, { cause: error })
  })
  for (const part of parts) {
    const mark = createHash('sha1')
      .update(`${part.mark}\n${words(cited)}`)
      .digest('base64url')
    if (known.get(part.name) === mark) continue
    const isWhole = yield* readPart(part, cited)
    if (isWhole) yield { read: { part: part.name, mark } }
  }
}

async function* readPart(part: LegiPart, cited: CitedArticles): AsyncGenerator<SourceItem, boolean> {
  try {
    for await (const file of legiFiles(part, (path) => mayHold(path, cited))) {
      const item = await itemOf(file, cited)
      if (item) yield item
      await breathe()
    }
    return true
  } catch (error) {
    if (error instanceof InvalidInput) throw error
    yield { refused: { file: part.name, rule: 'archive illisible ou coupée : laissée de côté' } }
    return false
  }
}

async function itemOf(file: LegiFile, cited: CitedArticles): Promise<SourceItem | null> {
  try {
    const version = readLegiArticle(await file.xml())
    return version && isCited(cited, version) ? { version } : null
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error
    return { refused: { file: file.path, rule: error.message } }
  }
}

/** Paths of LEGI hold the identifier of the text: the others are not opened. */
function mayHold(path: string, { spans, articleIds }: CitedArticles): boolean {
  const texts = path.match(TEXT_ID) ?? []
  return (
    texts.length === 0 ||
    texts.some((id) => spans.has(id)) ||
    articleIds.has(ARTICLE_ID.exec(path)?.[1] ?? '')
  )
}

const words = ({ spans, articleIds }: CitedArticles): string =>
  JSON.stringify([[...spans].sort(([one], [other]) => one.localeCompare(other)), [...articleIds].sort()])
