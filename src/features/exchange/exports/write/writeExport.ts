import { createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { ExportFile, LeftOut } from '../ExportContext'
import { openExport } from '../read/openExport'

/** What an export wrote: the files with their number of records, and what a format could not hold. */
export type ExportReport = { files: { file: string; records: number }[]; leftOut: LeftOut[] }

type Args = {
  payload: Payload
  readerClass: ReaderClass
  files: readonly ExportFile[]
  folder: string
  progress: (file: string, records: number) => void
}

/**
 * Writes the files of a format in a folder, a page at a time, each beside its place first: whoever reads the folder meanwhile
 * finds the former export whole.
 */
export async function writeExport(args: Args): Promise<ExportReport> {
  const { payload, readerClass, files, folder, progress } = args
  mkdirSync(folder, { recursive: true })
  const report: ExportReport = { files: [], leftOut: [] }
  const written: { beside: string; file: string }[] = []
  try {
    for (const { name, pieces } of files) {
      const file = join(folder, name)
      const beside = `${file}.${process.pid}.new`
      written.push({ beside, file })
      const entry = { file, records: 0 }
      report.files.push(entry)
      const context = await openExport(payload, readerClass, {
        wrote: (count) => {
          entry.records += count
          progress(name, entry.records)
        },
        leftOut: (sheet) => report.leftOut.push(sheet),
      })
      await pipeline(Readable.from(pieces(context)), createWriteStream(beside))
    }
    for (const { beside, file } of written) renameSync(beside, file)
  } catch (error) {
    for (const { beside } of written) rmSync(beside, { force: true })
    throw error
  }
  return report
}
