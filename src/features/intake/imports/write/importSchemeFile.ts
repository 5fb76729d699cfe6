import type { Payload } from 'payload'
import type { TextEncoding } from '@/domain/text/encoding/TextEncoding'
import { importAidSchemes } from '@/features/intake/schemeImports/importAidSchemes'
import { payloadSchemeImportStore } from '@/features/intake/schemeImports/payloadSchemeImportStore'
import { SCHEME_FIELD_LABELS } from '@/features/intake/schemeImports/SchemeValues'
import type { DirectoryReport } from '../DirectoryReport'

type Options = {
  payload: Payload
  apply: boolean
  /** How the file is written, where somebody said it. */
  encoding?: TextEncoding | undefined
  wordError: (error: unknown) => string
  onProgress: (done: number) => Promise<void>
}

const SOURCE = 'dispositif-aide'

/** Imports a file of schemes, with a report of the same form as the directory's. */
export async function importSchemeFile(bytes: Uint8Array, options: Options): Promise<DirectoryReport> {
  const { payload, apply, encoding, wordError, onProgress } = options
  const store = payloadSchemeImportStore(payload)
  const { report } = await importAidSchemes(bytes, {
    store,
    apply,
    encoding,
    wordError,
    onProgress: (done) => {
      onProgress(done).catch((error: unknown) => payload.logger.warn({ msg: 'Import progress', err: error }))
    },
  })
  const { applied, created, changed, unchanged, merged, refused, warnings, kept } = report
  return {
    applied,
    created,
    changed,
    unchanged,
    merged,
    doubtful: 0,
    conflicts: 0,
    missing: 0,
    refusedRows: new Set(refused.map(({ row }) => row)).size,
    refused,
    warnings,
    kept: kept.map(({ field, ...fact }) => ({ ...fact, source: SOURCE, field: SCHEME_FIELD_LABELS[field] })),
    sources: [SOURCE],
  }
}
