import type { ImportReport } from '@/features/schemeImport/importReport'
import type { ImportPlan } from '@/features/schemeImport/planImport'

export type ImportOptions = {
  /** False for a dry run. */
  apply: boolean
  /** Slugs of themes to file new sheets under. */
  themes: string[]
  onProgress: (done: number, total: number) => void
}

export type ImportOutcome = { plan: ImportPlan; report: ImportReport }

/** One format that `npm run import` reads; a new format is one more entry of `importFormats`. */
export type ImportFormat = {
  /** One French line for the help. */
  description: string
  /** How the names of its files end, to find them in a folder. */
  extension: string
  run: (bytes: Uint8Array, options: ImportOptions) => Promise<ImportOutcome>
}
