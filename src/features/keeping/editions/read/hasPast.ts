import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** Tells whether a sheet said something else before: it has more than one edition. */
export async function hasPast(payload: Payload, number: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: SLUGS.editions,
    where: { sheetNumber: { equals: number } },
    overrideAccess: true,
  })
  return totalDocs > 1
}
