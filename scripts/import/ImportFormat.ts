import type { InputFile } from './findInputs'

export type ImportOptions = {
  /** False for a dry run. */
  apply: boolean
  /** Slugs of themes to file new schemes under. */
  themes: string[]
  /** The files hold all that their sources know. */
  complete: boolean
  /** Code of the source, where the files do not name it. */
  source: string | undefined
  /** Path of a saved mapping of columns. */
  mapping: string | undefined
  /** Path of a CSV file to write every line of the report to. */
  report: string | undefined
}

/** A report as a table for a terminal, and as JSON. */
export type ImportOutcome = { text: string; report: { refused: readonly unknown[] } }

/** One format that `npm run import` reads; a new format is one more entry of `importFormats`. */
export type ImportFormat = {
  /** One French line for the help. */
  description: string
  /** How the names of its files end, without the dot, to find them in a folder. */
  extensions: readonly string[]
  /** A folder is one thing to import, and not the files in it. */
  wholeFolder?: true
  run: (files: readonly InputFile[], options: ImportOptions) => Promise<ImportOutcome>
}
