import { plainValue } from '@/domain/sources/plainValue'
import { recordPublicId } from '@/domain/sources/recordPublicId'
import type { FedSheet, SourceOrigin } from '@/domain/sources/SourceRecord'
import { SpilledTexts } from '@/infra/files/SpilledTexts'
import type { StoredRecord } from './StoredRecord'

/** What a dry run would have written of a sheet: all of a new one, else what changes. */
type Shelved = {
  fields: Record<string, unknown>
  /** The number that a new one would get. */
  number?: string
  provenance: Record<string, string>
  missing: boolean
  /** Records that feed it from now on, or otherwise than before. */
  feeds: StoredRecord[]
}

/**
 * What a dry run would have written, for the records that come after to meet it as they would meet the base. Kept on the
 * disk: an import of a whole territory holds a hundred thousand sheets, of which few are read again. To be closed at the end.
 */
export class DryRun {
  /** Where the last word on each sheet is. */
  private readonly sheets = new Map<string, number>()
  private readonly texts = new SpilledTexts()
  private readonly fed = new Map<string, string>()

  get(sheetId: string): Shelved | null {
    const place = this.sheets.get(sheetId)
    // Written by `put`, from values of this kind.
    return place === undefined ? null : (JSON.parse(this.texts.read(place)) as Shelved)
  }

  put(sheetId: string, { fields, feeds, ...rest }: Shelved): void {
    const light = feeds.map((feed) => ({ ...feed, lastValues: filled(feed.lastValues) }))
    this.sheets.set(sheetId, this.texts.add(JSON.stringify({ ...rest, fields, feeds: light })))
  }

  /** The sheet that a record read before would feed; `undefined` for one that feeds none, or did before this run. */
  sheetOf(record: Fed): string | undefined {
    const own = plannedId(recordPublicId(record))
    return this.fed.get(placeOf(record)) ?? (this.sheets.has(own) ? own : undefined)
  }

  /** Notes that a record feeds a sheet; of the one that it makes itself, nothing needs to be said. */
  feed(record: Fed, sheetId: string): void {
    this.fed.set(placeOf(record), sheetId)
  }

  close(): void {
    this.texts.close()
  }
}

type Fed = Pick<SourceOrigin, 'source' | 'key'> & { sheet: FedSheet }

const placeOf = ({ source, sheet, key }: Fed): string => `${sheet}\n${source}\n${key}`

const PLANNED = 'planned:'

/** Stands for the id of a sheet that a dry run would make. */
export const plannedId = (publicId: string): string => `${PLANNED}${publicId}`

/** The ids that the base may know: it takes no other. */
export const storedIds = (ids: readonly string[]): string[] => ids.filter((id) => !id.startsWith(PLANNED))

function filled(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => plainValue(value) !== null))
}
