import type { Payload, PayloadRequest } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { Edition } from '@/payload-types'

/** The last edition of a sheet, whole; `null` before the first. `req`: within its transaction. */
export async function lastEdition(
  payload: Payload,
  sheetId: string,
  req?: PayloadRequest,
): Promise<Edition | null> {
  const { docs } = await payload.find({
    collection: SLUGS.editions,
    where: { sheetId: { equals: sheetId } },
    sort: '-edition',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return docs[0] ?? null
}
