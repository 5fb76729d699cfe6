import type { Payload } from 'payload'
import type { FedSheet } from '@/domain/sources/SourceRecord'
import { markPublished } from './markPublished'

/** A sheet that an import wrote; others may show one that is not new. */
export type SavedSheet = { id: string; publicId: string; isNew: boolean }

type Save = {
  collection: FedSheet
  id: string
  status: 'draft' | 'published'
  data: Record<string, unknown>
}

/**
 * Saves changes of a sheet as it is, a draft or published, with the dates that they come with; whoever calls indexes it (`deferIndexing`). That its source gives it, or
 * no longer does, is said at once of the sheet that is published under a draft.
 */
export async function saveSheet(payload: Payload, { collection, id, status, data }: Save): Promise<void> {
  const { missingSince } = data
  if (status === 'draft' && (missingSince === null || typeof missingSince === 'string'))
    await markPublished(payload, { collection, id, missingSince })
  await payload.update({
    collection,
    id,
    data: { ...data, _status: status },
    draft: status === 'draft',
    depth: 0,
    overrideAccess: true,
    context: { deferIndexing: true, datedBySource: true },
  })
}
