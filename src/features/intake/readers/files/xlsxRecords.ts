import { readFile, stat } from 'node:fs/promises'
import readWorkbook from 'read-excel-file/node'
import { InvalidInput } from '@/errors'
import { unzippedSize } from './unzippedSize'

/** A workbook is read whole: beyond these sizes, in bytes, it would not fit beside the rest. */
const FILE_MAX = 15_000_000
const UNZIPPED_MAX = 40_000_000
const MEGABYTE = 1_000_000

/** The records of the first sheet that has rows. @throws InvalidInput when it is no workbook, or too large a one. */
export async function xlsxRecords(file: { name: string; path: string }): Promise<unknown[][]> {
  const { size } = await stat(file.path)
  const bytes = size > FILE_MAX ? null : await readFile(file.path)
  const unzipped = bytes ? unzippedSize(bytes) : null
  if (!bytes || (unzipped ?? 0) > UNZIPPED_MAX)
    throw new InvalidInput(
      `${file.name}\u00a0: classeur trop lourd (au plus ${FILE_MAX / MEGABYTE}\u00a0Mo, ${UNZIPPED_MAX / MEGABYTE}\u00a0Mo une fois décompressé). Enregistrez-le en CSV UTF-8, qui n’a pas de limite.`,
    )
  const sheets = await workbook(file.name, bytes)
  const sheet = sheets.find(({ data }) => data.length > 1) ?? sheets[0]
  if (!sheet) throw new InvalidInput(`${file.name}\u00a0: le classeur n’a aucune feuille.`)
  return sheet.data
}

async function workbook(name: string, bytes: Buffer) {
  try {
    return await readWorkbook(bytes)
  } catch (error) {
    // The library throws many kinds of errors for what is not a workbook; the file is in memory: none is of the machine.
    throw new InvalidInput(`${name}\u00a0: ce n’est pas un classeur Excel (.xlsx) lisible.`, { cause: error })
  }
}
