import type { Payload } from 'payload'
import type { TextEncoding } from '@/domain/text/encoding/TextEncoding'
import { MOST_LINES } from '@/features/intake/notices/NoticeList'
import { importAidSchemes } from '@/features/intake/schemeImports/importAidSchemes'
import { payloadSchemeImportStore } from '@/features/intake/schemeImports/payloadSchemeImportStore'
import { SCHEME_FIELD_LABELS } from '@/features/intake/schemeImports/SchemeValues'
import type { CutLines, DirectoryReport } from '../DirectoryReport'
import type { ImportProgress } from '../read/ImportProgress'

type Options = {
  payload: Payload
  apply: boolean
  /** How the file is written, where somebody said it. */
  encoding?: TextEncoding | undefined
  wordError: (error: unknown) => string
  onProgress: (progress: ImportProgress) => Promise<void>
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
    onProgress: (done, total) => onProgress({ phase: 'reading', done, total }),
  })
  const { refused, warnings, kept, changes, drafts: _, ...counts } = report
  const cut = cutOf({ refused, warnings, kept, changes })
  return {
    ...counts,
    doubtful: 0,
    conflicts: 0,
    missing: 0,
    refusedRows: new Set(refused.map(({ row }) => row)).size,
    refused: refused.slice(0, MOST_LINES),
    warnings: warnings.slice(0, MOST_LINES),
    kept: kept
      .slice(0, MOST_LINES)
      .map(({ field, ...fact }) => ({ ...fact, source: SOURCE, field: SCHEME_FIELD_LABELS[field] })),
    changes: changes.slice(0, MOST_LINES),
    ...(cut ? { cut } : {}),
    sources: [SOURCE],
  }
}

function cutOf(lists: Record<keyof CutLines, readonly unknown[]>): CutLines | null {
  const cut = Object.entries(lists).flatMap(([name, list]) =>
    list.length > MOST_LINES ? [[name, list.length - MOST_LINES]] : [],
  )
  return cut.length > 0 ? Object.fromEntries(cut) : null
}
