import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { StoredRecord } from './StoredRecord'

/** A sheet that a dry run would make, as far as a later record of the same file is compared with it. */
export type PlannedSheet = {
  publicId: string
  number: string
  stored: Record<string, unknown>
  provenance: Record<string, string>
  feeds: StoredRecord[]
}

const PREFIX = 'planned:'

/** The id that stands for a planned sheet, which has none. */
export const plannedId = (publicId: string): string => `${PREFIX}${publicId}`

export const isPlannedId = (sheetId: string): boolean => sheetId.startsWith(PREFIX)

/** The organisations that a dry run would have made, so that its report says what the import's will. Kept packed: there may be 100,000. */
export class PlannedSheets {
  private readonly packed = new Map<string, Buffer>()

  has(publicId: string): boolean {
    return this.packed.has(publicId)
  }

  keep(sheet: PlannedSheet): void {
    this.packed.set(sheet.publicId, deflateRawSync(JSON.stringify(sheet), { level: 1 }))
  }

  /** The sheet of a planned id or of a public id. */
  get(id: string): PlannedSheet | undefined {
    const packed = this.packed.get(isPlannedId(id) ? id.slice(PREFIX.length) : id)
    // Packed by `keep`, from a value of this type.
    return packed && (JSON.parse(inflateRawSync(packed).toString()) as PlannedSheet)
  }
}
