import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { isDocumentId } from '@/infra/database/isDocumentId'
import type { PlacementRequest } from '@/payload-types'
import { rememberedFault } from './rememberedFault'

type Ask = { request: PlacementRequest; params: URLSearchParams; now: Date }

/** What is remembered against the places, or the units, that a press names; `null` when nothing is. */
export async function rememberedOf(payload: Payload, { request, params, now }: Ask): Promise<string | null> {
  const units = params.getAll('unite').filter(isDocumentId)
  const { docs } = units.length
    ? await payload.find({
        collection: SLUGS.places,
        where: { unit: { in: units } },
        limit: units.length,
        pagination: false,
        depth: 0,
        select: {},
        overrideAccess: true,
      })
    : { docs: [] }
  const places = [...params.getAll('place').filter(isDocumentId), ...docs.map(({ id }) => id)]
  return rememberedFault(payload, { request, places, now })
}
