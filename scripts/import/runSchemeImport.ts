import { readFile } from 'node:fs/promises'
import { changeCells, noticeCells } from '@/features/intake/imports/read/reportCells'
import type { InputFile } from './findInputs'
import { formatReport } from './formatReport'
import type { ImportOptions, ImportOutcome } from './ImportFormat'
import { joinReports } from './joinReports'
import { progressTeller } from './progressTeller'
import { reportLines } from './reportLines'
import { wordError } from './wordError'

/** Lines of progress, in rows. */
const EVERY = 100

/** Imports files of the national schema of schemes, one after the other, each with its own table. */
export async function runSchemeImport(
  files: readonly InputFile[],
  { apply, themes, report: path }: ImportOptions,
): Promise<ImportOutcome> {
  const { importAidSchemes } = await import('@/features/intake/schemeImports/importAidSchemes')
  const { payloadSchemeImportStore } = await import(
    '@/features/intake/schemeImports/payloadSchemeImportStore'
  )
  const { openPayload } = await import('@/infra/openPayload')
  const store = payloadSchemeImportStore(await openPayload())
  const outcomes = []
  for (const { path, encoding } of files) {
    console.error(`Lecture de ${path}…`)
    const bytes = await readFile(path)
    const tell = progressTeller({
      total: null,
      say: console.error,
      now: () => performance.now(),
      every: EVERY,
    })
    const outcome = await importAidSchemes(bytes, {
      store,
      wordError,
      apply,
      themes,
      encoding,
      onProgress: (done, total) => tell({ phase: 'reading', done, total }),
    })
    outcomes.push({ path, outcome })
  }
  const report = joinReports(outcomes)
  const lines = await reportLines(path)
  for (const each of report.refused) lines?.write(noticeCells('refusé', each))
  for (const each of report.warnings) lines?.write(noticeCells('avertissement', each))
  for (const each of report.changes) lines?.write(changeCells(each))
  lines?.close()
  return {
    text: outcomes.map(({ outcome }) => formatReport(outcome)).join('\n'),
    report,
  }
}
