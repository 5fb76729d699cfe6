import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { lastEdition } from '@/features/keeping/editions/read/lastEdition'
import { entryOf } from '@/features/registry'
import type { SheetReference } from '@/features/sheets/reference/SheetReference'
import type { UrgentNotice } from '@/payload-types'

/** What a published sheet says now: `key` names that state among all, `words` what changed, `at` (ISO 8601) since when; `notice`: how it was told. */
export type LastChange = { key: string; words: string; at: string | null; notice: UrgentNotice | null }

/** The last change of a published sheet: its last edition, or the day of its last save where its kind has none. */
export async function findLastChange(payload: Payload, sheet: SheetReference): Promise<LastChange> {
  const edition = entryOf(sheet.kind).editions ? await lastEdition(payload, sheet.id) : null
  const at = edition?.publishedAt ?? sheet.modifiedAt
  const key = `${sheet.number}:${edition?.edition ?? sheet.modifiedAt ?? ''}`
  const { docs } = await payload.find({
    collection: SLUGS.urgentNotices,
    where: { key: { equals: key } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return { key, words: edition?.summary ?? '', at, notice: docs[0] ?? null }
}
