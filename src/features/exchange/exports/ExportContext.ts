import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { SheetPages, SheetSource } from './read/sheetPages'

/** A sheet that a format cannot hold, with the French reason. */
export type LeftOut = { number: string; reason: string }

/** What every file of an export is written from. */
export type ExportContext = {
  payload: Payload
  readerClass: ReaderClass
  /** What the class may read, a page at a time; files that are written together read the same pages. */
  pages: SheetPages
  /** Address of the portal, without a slash at the end. */
  siteUrl: string
  departmentName: string
  departmentCode: string
  /** `YYYY-MM-DD` */
  today: string
  /** Told of every record written in a file, and of what was left out of it. */
  report: { wrote: (count: number) => void; leftOut: (sheet: LeftOut) => void }
}

/** One file of an export, made as it is read: pieces of text, or whole bytes. */
export type ExportFile = {
  name: string
  contentType: string
  /** What it is made of, each read once and in this order. */
  reads: readonly SheetSource[]
  pieces: (context: ExportContext) => AsyncGenerator<string | Uint8Array>
}
