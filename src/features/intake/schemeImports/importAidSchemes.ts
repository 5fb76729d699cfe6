import { isDeepStrictEqual } from 'node:util'
import type { TextEncoding } from '@/domain/text/encoding/TextEncoding'
import { InvalidInput } from '@/errors'
import { breathe } from '@/infra/breathe'
import { heapTrimmer } from '@/infra/memory/heapTrimmer'
import { applyPlan } from './applyPlan'
import { type ImportReport, importReport } from './importReport'
import { type ImportPlan, planImport } from './planImport'
import { type AidSchemeFile, type ImportRow, readAidSchemes } from './readAidSchemes'
import type { SchemeImportStore, StoredScheme } from './SchemeImportStore'

export const AID_SCHEME_SOURCE = 'dispositif-aide'

export type AidSchemeImport = {
  store: SchemeImportStore
  /** False for a dry run. */
  apply: boolean
  /** Slugs to file every new row under; empty to propose some to its editors. */
  themes?: readonly string[]
  /** How the file is written, where somebody said it. */
  encoding?: TextEncoding | undefined
  wordError: (error: unknown) => string
  onProgress?: (done: number, total: number) => void | Promise<void>
}

/** Imports a `dispositif-aide` file. @throws InvalidInput when the file cannot be read or a theme does not exist. */
export async function importAidSchemes(
  bytes: Uint8Array,
  { store, apply, themes = [], encoding, ...options }: AidSchemeImport,
): Promise<{ plan: ImportPlan; report: ImportReport }> {
  const availableThemes = await store.themeSlugs()
  const unknown = themes.filter((slug) => !availableThemes.includes(slug))
  if (unknown.length > 0) throw new InvalidInput(`Thème inconnu : ${unknown.join(', ')}.`, { field: 'theme' })
  const file = readAidSchemes(bytes, { availableThemes, themes, encoding })
  const source = AID_SCHEME_SOURCE
  const stored = await store.findBySource(
    source,
    file.rows.map((row) => row.key),
  )
  const sound = await withoutFaults(file, store, stored)
  const planned = planImport(sound, { source, stored })
  const plan = apply ? await applyPlan(planned, { store, ...options }) : planned
  return { plan, report: importReport(plan, apply) }
}

/** Rows that say something else than at their last import, without what the base would refuse of a sheet. */
async function withoutFaults(
  file: AidSchemeFile,
  store: SchemeImportStore,
  stored: ReadonlyMap<string, StoredScheme>,
): Promise<AidSchemeFile> {
  const warnings = [...file.warnings]
  const rows: ImportRow[] = []
  const trimHeap = heapTrimmer()
  for (const row of file.rows) {
    await breathe()
    trimHeap()
    const last = stored.get(row.key)?.lastValues
    // Themes are chosen here, not said by the file.
    const isKnown = isDeepStrictEqual(last, { ...row.values, themes: last?.themes ?? row.values.themes })
    const { values, notices } = isKnown
      ? { ...row, notices: [] }
      : await store.leaveFaulty(row.row, row.values)
    rows.push({ ...row, values })
    warnings.push(...notices)
  }
  return { ...file, rows, warnings }
}
