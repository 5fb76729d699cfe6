import { labelOf } from '@/domain/labelOf'
import { IMPORT_FORMATS } from '@/domain/sources/importFormats'
import { openBase } from '../lib/openBase'
import type { InputFile } from './findInputs'
import { formatDirectoryReport } from './formatDirectoryReport'
import type { ImportOptions, ImportOutcome } from './ImportFormat'
import { progressTeller } from './progressTeller'
import { reportLines } from './reportLines'
import { sumOf } from './sumOf'
import { wordError } from './wordError'

/** Lines of progress, in rows read: most of an extract is of other establishments. */
const EVERY = 10_000

/** Imports FINESS extracts: the facilities of child protection among all establishments. */
export async function runFacilityImport(
  files: readonly InputFile[],
  { apply, complete, source, report: path }: ImportOptions,
): Promise<ImportOutcome> {
  const payload = await openBase()
  const { countRows } = await import('@/features/intake/readers/files/countRows')
  const { importFacilities } = await import('@/features/intake/imports/write/facilities/importFacilities')
  console.error(`Lecture de ${files.length > 1 ? `${files.length} fichiers` : files[0]?.path}…`)
  const counts = await Promise.all(files.map(countRows))
  const lines = await reportLines(path)
  const report = await importFacilities({
    payload,
    files,
    apply,
    complete,
    source,
    wordError,
    lines,
    onProgress: progressTeller({
      total: sumOf(counts),
      say: console.error,
      now: () => performance.now(),
      every: EVERY,
    }),
  })
  lines?.close()
  return { text: formatDirectoryReport(labelOf(IMPORT_FORMATS, 'finess'), report), report }
}
