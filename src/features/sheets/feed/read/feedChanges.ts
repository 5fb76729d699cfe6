import type { Payload } from 'payload'
import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { leanDocuments } from '@/infra/database/leanDocuments'
import type { SheetFeed } from '@/payload-types'
import type { FeedFacts } from '../FeedEntry'
import { feedRevision } from '../feedRevision'

/** What the feed holds of a sheet, as far as it is compared. */
type FeedRow = Pick<SheetFeed, 'id' | 'publicId' | 'modifiedAt' | ReaderClass>

const FIELDS = [
  'id',
  'publicId',
  'modifiedAt',
  ...READER_CLASSES.flatMap((readerClass) =>
    ['listed', 'revision', 'since'].map((field) => `${readerClass}.${field}`),
  ),
]

type Expected = {
  publicId: string
  revisions: Record<ReaderClass, string | null>
  facts?: FeedFacts | null
}

/** A sheet that the feed does not tell as it is now, and for which classes; `row`: what the feed holds of it, `null` before the first time. */
export type FeedChange<Entry> = { entry: Entry; classes: ReaderClass[]; row: FeedRow | null }

/** Compares the feed with what each class may read of these sheets: one read. */
export async function feedChanges<Entry extends Expected>(
  payload: Payload,
  entries: readonly Entry[],
): Promise<FeedChange<Entry>[]> {
  if (entries.length === 0) return []
  const held = await leanDocuments<FeedRow>(payload, {
    collection: SLUGS.sheetFeed,
    fields: FIELDS,
    published: false,
    among: { publicId: entries.map(({ publicId }) => publicId) },
  })
  const rows = new Map(held.map((row) => [row.publicId, row]))
  return entries.flatMap((entry) => {
    const row = rows.get(entry.publicId)
    const classes = READER_CLASSES.filter((readerClass) =>
      differs(row?.[readerClass], entry.revisions[readerClass]),
    )
    const saysMore = row !== undefined && entry.facts != null && entry.facts.modifiedAt !== row.modifiedAt
    return classes.length > 0 || saysMore ? [{ entry, classes, row: row ?? null }] : []
  })
}

/** What was never listed for a class, and is not, is no change: its feed must not tell that the sheet exists. */
function differs(row: SheetFeed[ReaderClass], searchRevision: string | null): boolean {
  const revision = feedRevision(searchRevision)
  if (revision === null) return row?.listed === true
  return row?.listed !== true || row.revision !== revision
}
