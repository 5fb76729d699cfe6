import type { Payload } from 'payload'
import { isEditor, type Reader } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { NotAllowed } from '@/errors'
import { WHERE_UNREAD } from '@/features/sheets/reference/whereUnread'
import { clock } from '@/infra/clock'

type Seen = {
  payload: Payload
  editor: (Reader & { name?: string | null }) | null
  sheetId: string
  /** ISO 8601: what a later import told is not seen. */
  until: string
}

/** An editor has seen what imports could not read of a sheet: it is shown no more, until an import tells something else. @throws NotAllowed */
export async function markUnreadSeen({ payload, editor, sheetId, until }: Seen): Promise<void> {
  if (!isEditor(editor)) throw new NotAllowed('Seuls les éditeurs relisent ce qu’un import n’a pas su lire.')
  const { docs } = await payload.find({
    collection: SLUGS.sourceRecords,
    where: {
      and: [{ sheetId: { equals: sheetId } }, WHERE_UNREAD, { noticesAt: { less_than_equal: until } }],
    },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { updatedAt: true },
    overrideAccess: true,
  })
  const seen = { noticesSeenAt: clock.now().toISOString(), noticesSeenByName: editor?.name ?? null }
  // Its `updatedAt` tells imports what was written on the sheet since: it stays. A sheet has one record a source.
  for (const { id, updatedAt } of docs)
    await payload.db.updateOne({
      collection: SLUGS.sourceRecords,
      id,
      data: { ...seen, updatedAt },
      returning: false,
    })
}
