import { isAbbreviation } from '@/domain/text/abbreviations'
import { readGlossaryText } from '@/features/catalogue/guideFolder/glossaryFileText'
import { CHAPTER_FILE, GLOSSARY_FILE } from '@/features/catalogue/guideFolder/guidePaths'
import { type GuideNotice, notice } from './GuideNotice'
import type { ReadAbbreviation, ReadGuide } from './GuideReading'
import { type GuideSource, isPicturePath } from './GuideSource'
import { planOfFiles } from './planOfFiles'
import { readArticleFile } from './readArticleFile'
import { type Header, oneText, readHeader } from './readHeader'

type Refusals = { refused: GuideNotice[]; warnings: GuideNotice[] }

const LONGEST_TITLE = 150
const LONGEST_INTRODUCTION = 1000

/** Reads the files of a guide: each that cannot be is refused alone, with its line, and so is what hangs from it. */
export async function readGuide(source: GuideSource): Promise<{ guide: ReadGuide } & Refusals> {
  const refused = [...source.refused]
  const warnings = [...source.warnings]
  const chapters: Parameters<typeof planOfFiles>[0][number][] = []
  const articles: Parameters<typeof planOfFiles>[1][number][] = []
  let glossary: ReadAbbreviation[] = []
  for (const { path: file, bytes } of source.files) {
    if (isPicturePath(file)) continue
    if (/^readme\.md$/i.test(file)) {
      warnings.push(notice(file, 0, 'fichier', file, 'notice du dossier : laissée de côté'))
      continue
    }
    const header = readHeader(file, await bytes())
    if (!('fields' in header)) {
      refused.push(header)
      continue
    }
    const place = { asked: oneText(header.fields, 'numero'), within: oneText(header.fields, 'chapitre') }
    if (file === GLOSSARY_FILE) {
      const read = readGlossary(file, header)
      glossary = read.glossary
      refused.push(...read.refused)
    } else if (file === CHAPTER_FILE || file.endsWith(`/${CHAPTER_FILE}`)) {
      const { chapter, faults } = readChapter(file, header)
      refused.push(...faults)
      if (faults.length === 0) chapters.push({ ...chapter, ...place })
    } else {
      const read = readArticleFile(file, header)
      refused.push(...read.refused)
      warnings.push(...read.warnings)
      if (read.refused.length === 0) articles.push({ ...read.article, ...place })
    }
  }
  const plan = planOfFiles(chapters, articles)
  refused.push(...plan.refused)
  warnings.push(...plan.warnings)
  const pictures = new Map(
    source.files.flatMap((file) => (isPicturePath(file.path) ? [[file.path, file] as const] : [])),
  )
  return {
    guide: { chapters: plan.chapters, articles: plan.articles, glossary, pictures },
    refused,
    warnings,
  }
}

function readChapter(file: string, { fields, lineOf, text }: Header) {
  const title = oneText(fields, 'titre') ?? ''
  const introduction = text.trim() || null
  const faults: GuideNotice[] = []
  if (!title || title.length > LONGEST_TITLE)
    faults.push(
      notice(
        file,
        lineOf('titre'),
        'titre',
        title,
        title ? `plus de ${LONGEST_TITLE} caractères : chapitre refusé` : 'le titre manque : chapitre refusé',
      ),
    )
  if ((introduction ?? '').length > LONGEST_INTRODUCTION)
    faults.push(
      notice(
        file,
        0,
        'introduction',
        introduction ?? '',
        `plus de ${LONGEST_INTRODUCTION} caractères : chapitre refusé`,
      ),
    )
  const folder = file === CHAPTER_FILE ? '' : file.slice(0, -CHAPTER_FILE.length - 1)
  return { chapter: { file, folder, title, introduction, line: lineOf('numero') }, faults }
}

function readGlossary(file: string, { text, textLine }: Header) {
  const { lines, faults } = readGlossaryText(text, textLine)
  const refused = faults.map(({ line, value }) =>
    notice(
      file,
      line,
      'glossaire',
      value,
      'une ligne est « - **SIGLE** : ce qu’il veut dire » : ligne refusée',
    ),
  )
  const glossary: ReadAbbreviation[] = []
  for (const line of lines) {
    const rule = glossary.some(({ abbreviation }) => abbreviation === line.abbreviation)
      ? 'ce sigle est donné deux fois : ligne refusée'
      : isAbbreviation(line.abbreviation)
        ? null
        : 'un sigle a deux majuscules au moins, sans espace : ligne refusée'
    if (rule) refused.push(notice(file, line.line, 'glossaire', line.abbreviation, rule))
    else glossary.push(line)
  }
  return { glossary, refused }
}
