import { labelOf } from '@/domain/labelOf'
import { IMPORT_FORMATS } from '@/domain/sources/importFormats'
import { InvalidInput } from '@/errors'
import { openBase } from '../lib/openBase'
import type { InputFile } from './findInputs'
import { formatDirectoryReport } from './formatDirectoryReport'
import type { ImportOptions, ImportOutcome } from './ImportFormat'
import { reportLines } from './reportLines'
import { wordError } from './wordError'

/** Lines of progress, in sheets. */
const EVERY = 100

/** Imports a guide from its folder, or from an archive of it. */
export async function runGuideImport(
  files: readonly InputFile[],
  { apply, report: path }: ImportOptions,
): Promise<ImportOutcome> {
  const [source, ...others] = files
  if (!source || others.length > 0)
    throw new InvalidInput('Un guide s’importe entier : indiquez un dossier, ou une archive.')
  const payload = await openBase()
  const { importGuide } = await import('@/features/intake/imports/write/guide/importGuide')
  console.error(`Lecture de ${source.path}…`)
  const lines = await reportLines(path)
  const report = await importGuide({
    payload,
    source,
    apply,
    wordError,
    ...(lines ? { lines } : {}),
    onProgress: (done) => {
      if (done % EVERY === 0) console.error(`  ${done} fiches lues`)
    },
  })
  lines?.close()
  return { text: formatDirectoryReport(labelOf(IMPORT_FORMATS, 'guide'), report), report }
}
