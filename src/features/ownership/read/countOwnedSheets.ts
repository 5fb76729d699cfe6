import type { Payload, PayloadRequest } from 'payload'
import { SHEET_SLUGS } from '@/domain/slugs'

/** How many sheets this person is responsible for. */
export async function countOwnedSheets({
  payload,
  user,
  req,
}: {
  payload: Payload
  user: string
  req: PayloadRequest
}): Promise<number> {
  const counts = await Promise.all(
    SHEET_SLUGS.map((collection) =>
      payload.count({ collection, where: { owner: { equals: user } }, overrideAccess: true, req }),
    ),
  )
  return counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
}
