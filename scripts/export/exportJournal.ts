import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { makeFolder } from '../lib/makeFolder'
import { openBase } from '../lib/openBase'
import { UsageError } from '../lib/UsageError'

/** `npm run export -- journal --out <folder>`: the whole journal as CSV, for its owner alone; the former one stays until this one is whole. @throws UsageError without a folder. */
export async function exportJournal(folder: string | undefined) {
  if (!folder) throw new UsageError('Indiquez le dossier : npm run export -- journal --out DOSSIER.')
  const { csvPieces } = await import('@/infra/tables/csvPieces')
  const { journalColumns } = await import('@/features/exchange/journal/journalColumns')
  const { journalPages } = await import('@/features/exchange/journal/journalPages')
  const payload = await openBase()
  makeFolder(folder)
  const file = join(folder, 'journal.csv')
  let lines = 0
  const pages = async function* () {
    for await (const rows of journalPages(payload, new Date())) {
      lines += rows.length
      yield rows
    }
  }
  const beside = `${file}.${process.pid}.new`
  try {
    const pieces = Readable.from(csvPieces(journalColumns, pages()))
    await pipeline(pieces, createWriteStream(beside, { mode: 0o600 }))
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
  return { text: `${file} : ${lines} lignes.`, report: { format: 'journal', file, lines } }
}
