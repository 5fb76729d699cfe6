import { labelOf } from '@/domain/labelOf'
import { IMPORT_FORMATS } from '@/domain/sources/importFormats'
import { toSelection } from '@/features/intake/nationalImports/compare/nationalSelection'
import { openBase } from '../lib/openBase'
import type { InputFile } from './findInputs'
import { formatNationalReport } from './formatNationalReport'
import type { ImportOptions, ImportOutcome } from './ImportFormat'
import { progressTeller } from './progressTeller'
import { reportLines } from './reportLines'

/** Lines of progress, in files. */
const EVERY = 500

/** Imports a state of the national guide: a folder of XML files, or an archive. */
export async function runNationalImport(
  files: readonly InputFile[],
  { apply, national: { themes, codes, confirmGone }, report: path }: ImportOptions,
): Promise<ImportOutcome> {
  const selection = toSelection(themes, codes)
  const payload = await openBase()
  const { importNational } = await import('@/features/intake/nationalImports/importNational')
  console.error(`Lecture de ${files.length > 1 ? `${files.length} fichiers` : files[0]?.path}…`)
  const lines = await reportLines(path)
  const report = await importNational({
    payload,
    files,
    selection,
    apply,
    confirmGone,
    lines,
    onProgress: progressTeller({
      total: null,
      say: console.error,
      now: () => performance.now(),
      every: EVERY,
    }),
  })
  lines?.close()
  return { text: formatNationalReport(labelOf(IMPORT_FORMATS, 'service-public'), report), report }
}
