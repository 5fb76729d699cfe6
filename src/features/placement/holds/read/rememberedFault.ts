import type { Payload } from 'payload'
import type { RefusalReason } from '@/domain/placement/closedLists'
import { rememberedRefusal } from '@/domain/placement/matching/rememberedRefusal'
import { SLUGS } from '@/domain/slugs'
import { linesWhere } from '@/features/placement/notices/read/linesWhere'
import { relationId } from '@/infra/database/relationId'
import type { PlacementRequest } from '@/payload-types'

type Ask = { request: Pick<PlacementRequest, 'id' | 'admission'>; places: readonly string[]; now: Date }

/** What a unit of these places refused of this request and still stands, in words; `null` when nothing holds it back. Two reads. */
export async function rememberedFault(
  payload: Payload,
  { request, places, now }: Ask,
): Promise<string | null> {
  const refused = await linesWhere(payload, {
    and: [
      { request: { equals: request.id } },
      { kind: { equals: 'hold' } },
      { state: { equals: 'refused' } },
    ],
  })
  if (refused.length === 0) return null
  const { docs: asked } = await payload.find({
    collection: SLUGS.places,
    where: { id: { in: [...places] } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { unit: true },
    overrideAccess: true,
  })
  const units = new Set(asked.map(({ unit }) => relationId(unit)))
  const refusals = refused
    .filter(({ unit }) => units.has(unit))
    .map(({ unit, reason, at }) => ({
      unit,
      // A hold is refused for one of these alone (`Act`).
      reason: reason as RefusalReason,
      at,
      profileChangedAt: null,
      unitChangedAt: null,
      fileCompletedAt: request.admission?.completedAt ?? null,
    }))
  const remembered = rememberedRefusal(refusals, now)
  return remembered?.stands ? `Cette unité a ${remembered.words}.` : null
}
