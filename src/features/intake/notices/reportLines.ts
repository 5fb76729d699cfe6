import type { SourceNotice } from '@/domain/sources/SourceRecord'

/** A notice with its file, where several are read. */
export type FileNotice = SourceNotice & { file?: string }

/** Notices that say the same of the same column, as one: how many, and the first of them. */
export type NoticeGroup = Omit<FileNotice, 'row'> & {
  kind: 'refused' | 'warning'
  count: number
  /** Row of the first one; 0 for what is said of the file. */
  row: number
}

/** A fact left as it is here, or as a better source gives it, though this record says otherwise: a line to arbitrate. */
export type KeptFact = {
  row: number
  source: string
  key: string
  number: string
  field: string
  file?: string
}

/** What a record changes on a sheet that is there, in words, a line each; empty where there is nothing. */
export type ValueChange = KeptFact & { before: string[]; after: string[] }

/** How many changes there are of one field. */
export type FieldCount = { field: string; count: number }
