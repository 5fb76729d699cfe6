import type { SourceRecord } from '@/domain/sources/SourceRecord'
import { storedIds } from './DryRun'
import { findRecordsOfSheets } from './findStoredRecords'
import type { ImportContext } from './ImportContext'
import type { StoredRecord } from './StoredRecord'

/** A sheet that records feed, as it is now: in the base, or as a dry run would have left it. */
export type ExaminedSheet = {
  id: string
  number: string
  publicId: string
  status: 'draft' | 'published'
  trashed: boolean
  missing: boolean
  provenance: Record<string, string>
  stored: Record<string, unknown>
  /** What this import has written on it, or would have. */
  changed: Record<string, unknown>
}

type Found = { sheets: Map<string, ExaminedSheet>; feeds: Map<string, StoredRecord[]> }

/** These sheets and every record that feeds them, by sheet; one deleted for good is absent. */
export async function findExaminedSheets(
  { payload, apply, dryRun }: ImportContext,
  collection: SourceRecord['sheet'],
  ids: readonly string[],
): Promise<Found> {
  const stored = storedIds(ids)
  const [{ docs }, feeds] = await Promise.all([
    payload.find({
      collection,
      where: { id: { in: stored } },
      draft: true,
      trash: true,
      depth: 0,
      limit: stored.length,
      pagination: false,
      overrideAccess: true,
    }),
    findRecordsOfSheets(payload, collection, ids),
  ])
  const sheets = new Map(
    docs.map((sheet): [string, ExaminedSheet] => [
      sheet.id,
      {
        id: sheet.id,
        number: sheet.number ?? '',
        publicId: sheet.publicId ?? '',
        status: sheet._status === 'draft' ? 'draft' : 'published',
        trashed: Boolean(sheet.deletedAt),
        missing: Boolean(sheet.missingSince),
        provenance: { ...sheet.provenance },
        stored: { ...sheet },
        changed: {},
      },
    ]),
  )
  const found = { sheets, feeds }
  if (!apply) for (const id of ids) takeFromDryRun({ dryRun }, id, found)
  return found
}

function takeFromDryRun(
  { dryRun }: Pick<ImportContext, 'dryRun'>,
  id: string,
  { sheets, feeds }: Found,
): void {
  const shelved = dryRun.get(id)
  if (!shelved) return
  const { fields, number = '', provenance, missing } = shelved
  const here = sheets.get(id) ?? { ...NEW, id, number }
  sheets.set(id, { ...here, provenance, missing, stored: { ...here.stored, ...fields } })
  const isAnew = ({ source, key }: StoredRecord) =>
    shelved.feeds.some((feed) => feed.source === source && feed.key === key)
  const before = (feeds.get(id) ?? []).filter((feed) => !isAnew(feed))
  feeds.set(id, [...before, ...shelved.feeds])
}

const NEW = {
  publicId: '',
  status: 'published' as const,
  trashed: false,
  missing: false,
  provenance: {},
  stored: {},
  changed: {},
}
