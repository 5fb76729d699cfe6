import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** The surnombres that are open on a day (`YYYY-MM-DD`). */
export const openExtrasOn = (day: string): Where => ({
  and: [
    { kind: { equals: 'extra' } },
    { inServiceFrom: { less_than_equal: day } },
    { inServiceTo: { greater_than_equal: day } },
  ],
})

/** How many surnombres are open on a day, everywhere. */
export async function countOpenExtras(payload: Payload, day: string): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: SLUGS.places,
    where: openExtrasOn(day),
    overrideAccess: true,
  })
  return totalDocs
}
