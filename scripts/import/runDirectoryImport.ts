import { readFile } from 'node:fs/promises'
import { readCsvMapping } from '@/domain/sources/CsvMapping'
import type { DirectoryFormatCode } from '@/domain/sources/importFormats'
import { InvalidInput } from '@/errors'
import { openBase } from '../lib/openBase'
import type { InputFile } from './findInputs'
import { formatDirectoryReport } from './formatDirectoryReport'
import type { ImportOptions, ImportOutcome } from './ImportFormat'
import { progressTeller } from './progressTeller'
import { reportLines } from './reportLines'
import { sumOf } from './sumOf'
import { wordError } from './wordError'

type Directory = { format: DirectoryFormatCode; label: string }

/** Imports files that feed the directory, together: the services of one may belong to the organisations of another. */
export async function runDirectoryImport(
  { format, label }: Directory,
  files: readonly InputFile[],
  { apply, complete, source, mapping, report: path }: ImportOptions,
): Promise<ImportOutcome> {
  const given = mapping === undefined ? undefined : await readMapping(mapping)
  const payload = await openBase()
  const { countRows } = await import('@/features/intake/readers/files/countRows')
  const { importFiles } = await import('@/features/intake/imports/write/importFiles')
  console.error(`Lecture de ${files.length > 1 ? `${files.length} fichiers` : files[0]?.path}…`)
  const counts = await Promise.all(files.map(countRows))
  const lines = await reportLines(path)
  const report = await importFiles({
    payload,
    format,
    files,
    apply,
    complete,
    wordError,
    source,
    mapping: given,
    lines,
    onProgress: progressTeller({ total: sumOf(counts), say: console.error, now: () => performance.now() }),
  })
  lines?.close()
  return { text: formatDirectoryReport(label, report), report }
}

async function readMapping(path: string) {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw new InvalidInput(`Impossible de lire la correspondance « ${path} ».`, { cause: error })
  }
  const read = readCsvMapping(parseJson(text))
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path: at, message }) => `${at.join('.') || 'fichier'} : ${message}`)
  throw new InvalidInput(`Correspondance de colonnes inexacte :\n  ${faults.join('\n  ')}`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
