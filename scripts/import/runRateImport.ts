import { labelOf } from '@/domain/labelOf'
import { IMPORT_FORMATS } from '@/domain/sources/importFormats'
import { openBase } from '../lib/openBase'
import type { InputFile } from './findInputs'
import { formatDirectoryReport } from './formatDirectoryReport'
import type { ImportOptions, ImportOutcome } from './ImportFormat'
import { wordError } from './wordError'

/** Lines of progress, in rates. */
const EVERY = 100

/** Imports folders of OpenFisca parameters. */
export async function runRateImport(
  files: readonly InputFile[],
  { apply }: ImportOptions,
): Promise<ImportOutcome> {
  const payload = await openBase()
  const { importRates } = await import('@/features/intake/imports/write/importRates')
  console.error(`Lecture de ${files.length > 1 ? `${files.length} fichiers` : files[0]?.path}…`)
  const report = await importRates({
    payload,
    files,
    apply,
    wordError,
    onProgress: (done) => {
      if (done % EVERY === 0) console.error(`  ${done} barèmes lus`)
    },
  })
  return { text: formatDirectoryReport(labelOf(IMPORT_FORMATS, 'openfisca'), report), report }
}
