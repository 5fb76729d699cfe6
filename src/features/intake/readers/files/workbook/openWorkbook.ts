import { readFile, stat } from 'node:fs/promises'
import readWorkbook from 'read-excel-file/node'
import { InvalidInput } from '@/errors'
import type { RawNote } from '../RawRow'
import { type NumberFormat, numberFormats } from './numberFormats'
import { otherZip } from './otherZip'
import { sheetFacts } from './sheetFacts'
import { sheetList } from './sheetList'
import { shownRows } from './shownRows'
import { type ZipEntry, zipEntries } from './zipEntries'

/** A workbook is read whole: beyond these sizes, in bytes, it would not fit beside the rest. */
const FILE_MAX = 15_000_000
const UNZIPPED_MAX = 40_000_000
const MEGABYTE = 1_000_000

/** A visible sheet that holds rows; `notes`: what its values do not say. */
export type Sheet = { name: string; rows: unknown[][]; notes: RawNote[] }

/**
 * The visible sheets of a workbook that hold rows, and what is said of the others. @throws InvalidInput when it is no workbook, too
 * large a one, or has all its rows in hidden sheets.
 */
export async function openWorkbook(file: {
  name: string
  path: string
}): Promise<{ sheets: Sheet[]; notes: RawNote[] }> {
  const { bytes, entries } = await opened(file)
  const listed = sheetList(entries)
  const formats = numberFormats(entries.get('xl/styles.xml')?.text() ?? '')
  const held = (await valuesOf(file.name, bytes)).flatMap(({ sheet, data }) => {
    const { isHidden = false, path = '' } = listed.find(({ name }) => name === sheet) ?? {}
    return hasRows(data) ? [{ name: sheet, rows: data, isHidden, path }] : []
  })
  const shown = held.filter(({ isHidden }) => !isHidden)
  if (shown.length === 0)
    throw new InvalidInput(
      held.length > 0
        ? `${file.name}\u00a0: toutes les feuilles qui ont des lignes sont masquées. Affichez celle qu’il faut lire.`
        : `${file.name}\u00a0: aucune ligne d’en-têtes de colonnes.`,
    )
  return {
    sheets: shown.map((sheet) => ({ name: sheet.name, ...whatIsShown(sheet, { entries, formats }) })),
    notes: held
      .filter(({ isHidden }) => isHidden)
      .map(({ name }) => ({
        row: 0,
        column: '',
        value: name,
        rule: 'feuille masquée\u00a0: laissée de côté',
      })),
  }
}

type Held = { rows: unknown[][]; path: string }
type Book = { entries: ReadonlyMap<string, ZipEntry>; formats: ReadonlyMap<number, NumberFormat> }

function whatIsShown({ rows, path }: Held, { entries, formats }: Book) {
  return shownRows(rows, sheetFacts(entries.get(path)?.text() ?? '', formats))
}

async function opened({ name, path }: { name: string; path: string }) {
  const { size } = await stat(path)
  const bytes = size > FILE_MAX ? null : await readFile(path)
  const entries = bytes ? zipEntries(bytes) : null
  const unzipped = [...(entries ?? [])].reduce((sum, [, entry]) => sum + entry.size, 0)
  if (!bytes || unzipped > UNZIPPED_MAX)
    throw new InvalidInput(
      `${name}\u00a0: classeur trop lourd (au plus ${FILE_MAX / MEGABYTE}\u00a0Mo, ${UNZIPPED_MAX / MEGABYTE}\u00a0Mo une fois décompressé). Enregistrez-le en CSV UTF-8, qui n’a pas de limite.`,
    )
  if (!entries) throw new InvalidInput(unreadable(name))
  const other = otherZip(entries)
  if (other) throw new InvalidInput(`${name}\u00a0: ${other}`)
  return { bytes, entries }
}

async function valuesOf(name: string, bytes: Buffer) {
  try {
    return await readWorkbook(bytes)
  } catch (error) {
    // The library throws many kinds of errors for what is not a workbook; the file is in memory: none is of the machine.
    throw new InvalidInput(unreadable(name), { cause: error })
  }
}

const unreadable = (name: string) => `${name}\u00a0: ce n’est pas un classeur Excel (.xlsx) lisible.`

const hasRows = (rows: readonly unknown[][]) =>
  rows.filter((row) => row.some((cell) => cell !== null && cell !== '')).length > 1
