import { figuresIn } from '@/domain/nationalSheet/figuresIn'
import type { ReportBuilder } from '@/features/intake/imports/ReportBuilder'
import { placeOf } from './compare/nationalColumns'
import type { Compared } from './compare/nationalEvent'
import { nationalHashes } from './compare/nationalHashes'
import { isTaken, type NationalSelection } from './compare/nationalSelection'
import type { NationalFile } from './files/NationalFile'
import { readNationalFile } from './files/readNationalFile'

/** What is remembered of a sheet of the files: its text is read again when it is written. */
export type Surveyed = Compared & {
  code: string
  title: string
  file: NationalFile
  themeTitle: string | null
}

export type Survey = {
  sheets: Map<string, Surveyed>
  /** Sheets of which a file is there and could not be read: they have not gone. */
  unread: Set<string>
  /** Files read, whatever came of them. */
  files: number
  unknownTags: Map<string, number>
  /** How many times each figure that the source marks is written. */
  figures: Map<string, number>
  /** The latest day that a sheet was changed at its source. */
  newestOn: string | null
}

type Ask = {
  files: readonly NationalFile[]
  selection: NationalSelection
  report: ReportBuilder
  onFile: (done: number) => Promise<void>
}

/** Reads every file and checks it, before anything is written: a faulty one is refused alone, a code given twice the second time. */
export async function surveyFiles({ files, selection, report, onFile }: Ask): Promise<Survey> {
  const survey: Survey = {
    sheets: new Map(),
    unread: new Set(),
    files: files.length,
    unknownTags: new Map(),
    figures: new Map(),
    newestOn: null,
  }
  for (const [done, file] of files.entries()) {
    await take(survey, file, selection, report)
    await onFile(done + 1)
  }
  for (const [tag, count] of survey.unknownTags)
    report.warn([
      {
        row: 0,
        column: `balise ${tag}`,
        value: String(count),
        rule: 'balise inconnue : son texte est gardé comme paragraphe',
      },
    ])
  return survey
}

async function take(
  survey: Survey,
  file: NationalFile,
  selection: NationalSelection,
  report: ReportBuilder,
): Promise<void> {
  const read = await readNationalFile(file)
  if (read.kind === 'index') return report.skip(1)
  if (read.kind === 'refused') {
    if (read.code) survey.unread.add(read.code)
    return report.refuse([read.notice])
  }
  const { sheet, unknownTags } = read
  const { code, title, url, modifiedOn, trail } = sheet
  const place = placeOf(sheet)
  if (!isTaken(selection, { code, ...place, trail: trail.map((step) => step.code) })) return report.skip(1)
  const other = survey.sheets.get(code)
  if (other)
    return report.refuse([
      {
        row: 0,
        column: code,
        value: title,
        rule: `ce code est déjà celui de ${other.file.name} : refusé`,
        file: file.name,
      },
    ])
  const kept = ownCopy({ code, title, url, modifiedOn, themeTitle: place.themeTitle })
  survey.sheets.set(kept.code, { ...kept, file, ...nationalHashes(sheet) })
  for (const [tag, count] of unknownTags)
    survey.unknownTags.set(ownCopy(tag), (survey.unknownTags.get(tag) ?? 0) + count)
  for (const figure of figuresIn([...sheet.introduction, ...sheet.body]))
    survey.figures.set(ownCopy(figure), (survey.figures.get(figure) ?? 0) + 1)
  if (modifiedOn && modifiedOn > (survey.newestOn ?? '')) survey.newestOn = kept.modifiedOn
}

/** A copy that stands alone: a piece of a text keeps the whole text in memory, and a file of it for each sheet is the whole guide. */
const ownCopy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))
