import { createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { ExportFile, LeftOut } from '../ExportContext'
import { openExport } from '../read/openExport'
import { sharedPages } from '../read/sharedPages'

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
 * Writes the files of a format in a folder, all together: each page of sheets is read once for those that are made of it. Each is written
 * beside its place first: whoever reads the folder meanwhile finds the former export whole.
 */
export async function writeExport(args: Args): Promise<ExportReport> {
  const { payload, readerClass, files, folder, progress } = args
  mkdirSync(folder, { recursive: true })
  const context = await openExport(payload, readerClass)
  const pages = sharedPages(context.pages, files)
  const written = files.map((file) => {
    const path = join(folder, file.name)
    return { ...file, path, beside: `${path}.${process.pid}.new`, records: 0, leftOut: [] as LeftOut[] }
  })
  const stop = new AbortController()
  const writing = written.map(async (entry) => {
    const report = {
      wrote: (count: number) => {
        entry.records += count
        progress(entry.name, entry.records)
      },
      leftOut: (sheet: LeftOut) => entry.leftOut.push(sheet),
    }
    const text = Readable.from(entry.pieces({ ...context, pages, report }))
    await pipeline(text, createWriteStream(entry.beside), { signal: stop.signal })
  })
  try {
    await Promise.all(writing)
    for (const { beside, path } of written) renameSync(beside, path)
  } catch (error) {
    stop.abort()
    await Promise.allSettled(writing)
    for (const { beside } of written) rmSync(beside, { force: true })
    throw error
  }
  return {
    files: written.map(({ path, records }) => ({ file: path, records })),
    leftOut: written.flatMap(({ leftOut }) => leftOut),
  }
}
