import type { Payload } from 'payload'
import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { SheetFeed } from '@/payload-types'
import { feedRevision } from '../feedRevision'

type Expected = { publicId: string; revisions: Record<ReaderClass, string | null> }

/** A sheet that the feed does not tell as it is now, and for which classes; `isNew`: the feed has no row of it. */
export type FeedChange<Entry> = { entry: Entry; classes: ReaderClass[]; isNew: boolean }

/** Compares the feed with what each class may read of these sheets: one read. */
export async function feedChanges<Entry extends Expected>(
  payload: Payload,
  entries: readonly Entry[],
): Promise<FeedChange<Entry>[]> {
  if (entries.length === 0) return []
  const { docs } = await payload.find({
    collection: SLUGS.sheetFeed,
    where: { publicId: { in: entries.map(({ publicId }) => publicId) } },
    depth: 0,
    limit: entries.length,
    pagination: false,
    overrideAccess: true,
  })
  const rows = new Map(docs.map((row) => [row.publicId, row]))
  return entries.flatMap((entry) => {
    const row = rows.get(entry.publicId)
    const classes = READER_CLASSES.filter((readerClass) =>
      differs(row?.[readerClass], entry.revisions[readerClass]),
    )
    return classes.length > 0 ? [{ entry, classes, isNew: row === undefined }] : []
  })
}

/** What was never listed for a class, and is not, is no change: its feed must not tell that the sheet exists. */
function differs(row: SheetFeed[ReaderClass], searchRevision: string | null): boolean {
  const revision = feedRevision(searchRevision)
  if (revision === null) return row?.listed === true
  return row?.listed !== true || row.revision !== revision
}
