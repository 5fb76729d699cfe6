import { InvalidInput } from '@/errors'
import type { ReportFile } from '@/features/intake/imports/ReportFile'
import { CSV_MARK } from '@/infra/tables/csvText'

/** The file that takes every line of a report, with its headers; nothing where no path is given. @throws InvalidInput when it cannot be written. */
export async function reportLines(path: string | undefined): Promise<ReportFile | undefined> {
  if (path === undefined) return undefined
  const { ReportFile: Lines } = await import('@/features/intake/imports/ReportFile')
  try {
    return new Lines(path, CSV_MARK)
  } catch (error) {
    throw new InvalidInput(`Impossible d’écrire le bilan dans «\u00a0${path}\u00a0».`, { cause: error })
  }
}
