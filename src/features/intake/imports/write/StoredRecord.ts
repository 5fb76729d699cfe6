/** What the base remembers of a record. */
export type StoredRecord = {
  id: string
  source: string
  key: string
  sheetId: string
  fingerprint: string
  /** ISO 8601. */
  updatedAt: string
  lastValues: Record<string, unknown>
  missingSince: string | null
}
