import { createHash } from 'node:crypto'
import { type CitedArticles, isCited } from '@/domain/law/citedArticles'
import { InvalidInput } from '@/errors'
import { breathe } from '@/infra/breathe'
import type { LegalSource, SourceItem } from '../LegalSource'
import { type LegiFile, type LegiPart, legiFiles, legiParts } from './legiFiles'
import { legiPath } from './legiPath'
import { readLegiArticle } from './readLegiArticle'
import { readLegiText } from './readLegiText'
import { suppressedPaths } from './suppressedPaths'

const TEXT_ID = /(?:LEGITEXT|JORFTEXT)\d{12}/g
const ARTICLE_ID = /(LEGIARTI\d{12})\.xml$/
const TEXT_FILE = /TEXT\d{12}\.xml$/
/** Raised whenever more is read of the same archives: each is then read once more. */
const READING = 2

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
      .update(`${READING}\n${part.mark}\n${words(cited)}`)
      .digest('base64url')
    if (known.get(part.name) === mark) continue
    const isWhole = yield* readPart(part, cited)
    if (isWhole) yield { read: { part: part.name, mark } }
  }
}

async function* readPart(part: LegiPart, cited: CitedArticles): AsyncGenerator<SourceItem, boolean> {
  try {
    for await (const file of legiFiles(part, (path) => mayHold(path, cited))) {
      if (file.isList)
        for (const suppressed of suppressedPaths(await file.read(), (path) => mayHold(path, cited)))
          yield { suppressed }
      else {
        const item = await itemOf(file, cited)
        if (item) yield item
      }
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
    const xml = await file.read()
    const version = TEXT_FILE.test(file.path) ? readLegiText(xml) : readLegiArticle(xml)
    const path = legiPath(file.path)
    return version && isCited(cited, version) ? { version: { ...version, ...(path ? { path } : {}) } } : null
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error
    return { refused: { file: file.path, rule: error.message } }
  }
}

/** Paths of LEGI hold the identifier of the text: the others are not opened. */
function mayHold(path: string, { spans, articleIds, textIds }: CitedArticles): boolean {
  const texts = path.match(TEXT_ID) ?? []
  if (TEXT_FILE.test(path)) return texts.some((id) => textIds.has(id))
  return (
    texts.length === 0 ||
    texts.some((id) => spans.has(id)) ||
    articleIds.has(ARTICLE_ID.exec(path)?.[1] ?? '')
  )
}

const words = ({ spans, articleIds, textIds }: CitedArticles): string =>
  JSON.stringify([
    [...spans].sort(([one], [other]) => one.localeCompare(other)),
    [...articleIds].sort(),
    [...textIds].sort(),
  ])
