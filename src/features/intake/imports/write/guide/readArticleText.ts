import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { replaceMarks } from '@/domain/rates/text/marks'
import { writtenAmount } from '@/domain/rates/text/writtenAmount'
import { fileWords } from '@/features/catalogue/guideFolder/guidePaths'
import { folderLink, pathFrom } from '@/features/intake/guideImports/folderLinks'
import { type GuideNotice, notice } from '@/features/intake/guideImports/GuideNotice'
import type { ReadArticle } from '@/features/intake/guideImports/GuideReading'
import { isRandomName } from '@/features/sheets/files/write/randomName'
import type { MarkdownPlaces } from '@/features/sheets/markdown/MarkdownReading'
import { markdownToRichText } from '@/features/sheets/markdown/read/markdownToRichText'
import { citedAmounts } from '@/features/sheets/rates/present/citedAmounts'
import { newDocumentId } from '@/infra/database/newDocumentId'
import type { Article } from '@/payload-types'
import type { GuideImport } from './GuideImport'

export type PictureUse = { path: string; filename: string; alt: string }
export type ArticleText = {
  body: Article['body'] | null
  pictures: PictureUse[]
  faults: GuideNotice[]
  warnings: GuideNotice[]
}

type Ask = {
  article: ReadArticle
  addresses: ReadonlyMap<string, string>
  names: ReadonlyMap<string, string>
  /** The ids of stored pictures by their names; a name stands for its id where it is not stored. */
  idOf: (filename: string) => string
}

/** The text of a sheet of the folder as the editor stores it, and all that is wrong with its links, its pictures and its amounts. */
export function readArticleText(run: GuideImport, { article, addresses, names, idOf }: Ask): ArticleText {
  const { file, bodyLine } = article
  const known = new Set(addresses.values())
  const pictures: PictureUse[] = []
  const places: MarkdownPlaces = {
    link: (url) =>
      folderLink(url, {
        from: file,
        addresses,
        hasSheet: run.hasSheet,
        isAddress: (way) => known.has(way) || isPlanned(run, way),
      }),
    picture: (url, alt) => {
      const path = pathFrom(file, url)
      const filename = path === null ? undefined : names.get(path)
      if (path === null) return { fault: `image « ${url} » : ce chemin sort du dossier : fiche refusée` }
      if (!filename) return { fault: `image « ${url} » absente du dossier, ou refusée : fiche refusée` }
      pictures.push({ path, filename, alt })
      return { id: idOf(filename) }
    },
    hasSheet: run.hasSheet,
    newId: newDocumentId,
  }
  const read = markdownToRichText(article.facts.body, places)
  const told = ({ line, rule }: { line: number; rule: string }) =>
    notice(file, bodyLine + line - 1, 'texte', '', rule)
  const faults = read.faults.map(told)
  if (!read.body && faults.length === 0)
    faults.push(told({ line: 1, rule: 'la fiche n’a pas de texte : refusée' }))
  faults.push(...amountFaultsOf(run, article, read.body))
  return { body: read.body, pictures, faults, warnings: read.warnings.map(told) }
}

/** The pages of the guide itself, and plan numbers, which lead on for ever. */
const isPlanned = ({ base }: GuideImport, way: string): boolean =>
  way === '/guide/glossaire' ||
  /^\/guide\/(?:chapitre\/)?\d+(?:\.\d+)*$/.test(way) ||
  base.chapters.some(({ id }) => way.endsWith(`/${id}`))

function amountFaultsOf(
  { amounts }: GuideImport,
  { file, facts, bodyLine }: ReadArticle,
  body: unknown,
): GuideNotice[] {
  const faults: GuideNotice[] = []
  const look = (formula: string, isScale: boolean): void => {
    const fault = isScale
      ? amounts.known(formula)?.kind === 'scale'
        ? null
        : `« ${formula} » n’est pas un barème à tranches publié`
      : writtenAmount(formula, amounts.day, amounts.known).fault
    if (fault)
      faults.push(
        notice(
          file,
          lineOfAmount(facts.body, formula, bodyLine),
          'montant',
          formula,
          `${fault.replace(/\.$/, '')} : fiche refusée`,
        ),
      )
  }
  for (const { formula, isScale } of citedAmounts({ body })) look(formula, isScale)
  replaceMarks(facts.summary ?? '', (formula) => {
    look(formula, false)
    return formula
  })
  return faults
}

function lineOfAmount(text: string, formula: string, first: number): number {
  const at = text.split('\n').findIndex((line) => line.includes(formula))
  return at === -1 ? 0 : first + at
}

/** The name under which a picture of a folder is stored: the same for the same picture, and one that the portal gave stays. */
export function storedPictureName(path: string, bytes: Buffer): string {
  const name = basename(path)
  if (isRandomName(name)) return name
  const digest = createHash('sha256').update(bytes).digest('hex')
  const uuid = [8, 12, 16, 20, 32]
    .map((end, at, all) => digest.slice(at === 0 ? 0 : all[at - 1], end))
    .join('-')
  const [, stem = '', extension = ''] = /^(.*?)(\.[a-z]+)$/i.exec(name) ?? []
  return `${fileWords(stem)}-${uuid}${extension.toLowerCase()}`
}
