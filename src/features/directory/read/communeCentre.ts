import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import { z } from 'zod'
import { departementOfCommune } from '@/domain/territory/departementOfCommune'

const centresSchema = z.record(z.string(), z.tuple([z.number(), z.number()]))

/** The centre of a commune by INSEE code, in degrees; `null` where it is not known. */
export async function communeCentre(
  payload: Payload,
  code: string,
): Promise<{ lat: number; lng: number } | null> {
  const { docs } = await payload.find({
    collection: SLUGS.communeCentres,
    where: { department: { equals: departementOfCommune(code) } },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { centres: true },
    overrideAccess: true,
  })
  const centre = centresSchema.safeParse(docs[0]?.centres).data?.[code]
  return centre ? { lat: centre[1], lng: centre[0] } : null
}
