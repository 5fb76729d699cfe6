import type { Payload, PayloadRequest } from 'payload'
import { ALL_SHEET_KINDS } from '@/domain/sheet/sheetKinds'

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
    ALL_SHEET_KINDS.map((collection) =>
      payload.count({ collection, where: { owner: { equals: user } }, overrideAccess: true, req }),
    ),
  )
  return counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
}
