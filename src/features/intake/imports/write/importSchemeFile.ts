import type { Payload } from 'payload'
import type { TextEncoding } from '@/domain/text/encoding/TextEncoding'
import { importAidSchemes } from '@/features/intake/schemeImports/importAidSchemes'
import type { ImportReport } from '@/features/intake/schemeImports/importReport'
import { payloadSchemeImportStore } from '@/features/intake/schemeImports/payloadSchemeImportStore'
import { SCHEME_FIELD_LABELS } from '@/features/intake/schemeImports/SchemeValues'
import type { DirectoryReport } from '../DirectoryReport'
import { ReportBuilder, type ReportLines } from '../ReportBuilder'
import type { ImportProgress } from '../read/ImportProgress'

type Options = {
  payload: Payload
  apply: boolean
  /** How the file is written, where somebody said it. */
  encoding?: TextEncoding | undefined
  wordError: (error: unknown) => string
  onProgress: (progress: ImportProgress) => Promise<void>
  /** Takes every line of the report. */
  lines?: ReportLines | undefined
}

const SOURCE = 'dispositif-aide'

/** Imports a file of schemes, with a report of the same form as the directory's. */
export async function importSchemeFile(bytes: Uint8Array, options: Options): Promise<DirectoryReport> {
  const { payload, apply, encoding, wordError, onProgress, lines } = options
  const store = payloadSchemeImportStore(payload)
  const { report } = await importAidSchemes(bytes, {
    store,
    apply,
    encoding,
    wordError,
    onProgress: (done, total) => onProgress({ phase: 'reading', done, total }),
  })
  return directoryReport(report, lines)
}

/** The same outcome, bounded as every report that is stored; fields kept as editors wrote them are lines to arbitrate of no list. */
function directoryReport(report: ImportReport, lines: ReportLines | undefined): DirectoryReport {
  const { applied, created, changed, unchanged, merged, refused, warnings, kept, changes, drafts } = report
  const builder = new ReportBuilder(lines)
  for (const notices of byRow(refused)) builder.refuse(notices)
  builder.warn(warnings)
  builder.warn(
    drafts.map(({ row, title, missing }) => ({
      row,
      column: 'titre',
      value: title,
      rule: `fiche gardée en brouillon, il y manque\u00a0: ${missing.join(', ')}`,
    })),
  )
  for (const { field, ...fact } of kept)
    builder.keep({ ...fact, source: SOURCE, field: SCHEME_FIELD_LABELS[field] })
  for (const change of changes) builder.change(change)
  Object.assign(builder.counts, { created, changed, unchanged, merged })
  builder.sawSource(SOURCE)
  return builder.toReport(applied)
}

function byRow(notices: ImportReport['refused']): ImportReport['refused'][] {
  const rows = new Map<number, ImportReport['refused']>()
  for (const notice of notices) rows.set(notice.row, [...(rows.get(notice.row) ?? []), notice])
  return [...rows.values()]
}
