import type { Payload } from 'payload'
import type { DuplicateFinder } from '@/domain/deduplication/DuplicateFinder'
import type { FedSheet, SourceRecord } from '@/domain/sources/SourceRecord'
import { loadDuplicateFinder } from '@/features/intake/duplicates/read/loadDuplicateFinder'
import type { ReportBuilder } from '../ReportBuilder'
import { DryRun } from './DryRun'
import type { SourceRegistry } from './SourceRegistry'
import type { StoredRecord } from './StoredRecord'

/** What the steps of one import share. */
export type ImportContext = {
  payload: Payload
  /** False for a dry run, which writes nothing. */
  apply: boolean
  sources: SourceRegistry
  report: ReportBuilder
  /** Words an error of the base in French; unknown errors get a neutral sentence. */
  wordError: (error: unknown) => string
  /** The bodies of the base, loaded when the first new one comes. */
  finder: () => Promise<DuplicateFinder>
  /** Lets go of them, when no new body can come any more. */
  forgetBodies: () => void
  /** What a dry run would have written so far. */
  dryRun: DryRun
  /** What this import has asked an editor so far, by sheet, fact and source: the same is asked once. */
  asked: Map<string, AskedValues>
  /** Records that this import has added or found back, by `groupKey`: they were not known before it. */
  added: Map<string, number>
  /** The last sheet number given by this import, by kind of sheet. */
  lastRank: Map<FedSheet, number>
}

/** The two sides of a disagreement, as `Conflicts` stores them. */
export type AskedValues = { current?: unknown; proposed?: unknown }

/** One key for the records of a source that feed one kind of sheet. */
export const groupKey = ({ source, sheet }: { source: string; sheet: FedSheet }): string =>
  `${sheet}\n${source}`

/** Counts a record that the base did not know, or knew as gone, before this import wrote it. */
export function countAdded({ added }: ImportContext, record: { source: string; sheet: FedSheet }): void {
  const key = groupKey(record)
  added.set(key, (added.get(key) ?? 0) + 1)
}

/** The context of an import that starts. */
export function newContext(
  given: Pick<ImportContext, 'payload' | 'apply' | 'sources' | 'report' | 'wordError'>,
): ImportContext {
  let finder: Promise<DuplicateFinder> | undefined
  return {
    ...given,
    dryRun: new DryRun(),
    asked: new Map(),
    added: new Map(),
    lastRank: new Map(),
    finder: () => {
      finder ??= loadDuplicateFinder(given.payload)
      return finder
    },
    forgetBodies: () => {
      finder = undefined
    },
  }
}

/** A record as it is imported: `values` are its own, but for what a service shares with its organisation. */
export type ReadRecord<Record extends SourceRecord = SourceRecord> = {
  record: Record
  fingerprint: string
  values: Record['values']
}

/** A record to compare with the sheet that it feeds, or will. */
export type Examination<Record extends SourceRecord = SourceRecord> = ReadRecord<Record> & {
  /** `null` for a record that is new to the base. */
  stored: StoredRecord | null
  sheetId: string
  /** Id of the organisation of a service, when its record names another one than before. */
  organisation?: string
}
