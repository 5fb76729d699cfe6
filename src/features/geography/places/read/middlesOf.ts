import type { Payload } from 'payload'
import { canReadPart } from '@/domain/sheet/restrictedFields'
import { SLUGS } from '@/domain/slugs'
import { codesOfCommune } from '@/infra/geography/codesOfCommune'
import { communeToday } from '@/infra/geography/communeToday'

/** Enough to know the middle of a town; keeps one read small. */
const AT_MOST = 2000

type Middle = { latitude: number; longitude: number }

/**
 * The middle of the organisations that are located in each commune. Only what everybody may read counts: a middle drawn
 * from a kept address would give it away.
 */
export async function middlesOf(payload: Payload, codes: readonly string[]): Promise<Map<string, Middle>> {
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: {
      and: [
        { 'address.inseeCode': { in: codes.flatMap(codesOfCommune) } },
        { _status: { equals: 'published' } },
        { audience: { equals: 'public' } },
        { latitude: { exists: true } },
        { longitude: { exists: true } },
        { locationPrecision: { not_equals: 'commune' } },
      ],
    },
    depth: 0,
    limit: AT_MOST,
    pagination: false,
    select: { address: { inseeCode: true }, latitude: true, longitude: true, restrictions: true },
    overrideAccess: true,
  })
  const points = new Map<string, Middle[]>()
  for (const doc of docs) {
    const code = doc.address?.inseeCode && communeToday(doc.address.inseeCode)
    const { latitude, longitude } = doc
    if (!code || typeof latitude !== 'number' || typeof longitude !== 'number') continue
    if (!canReadPart(doc, 'address', 'public')) continue
    points.set(code, [...(points.get(code) ?? []), { latitude, longitude }])
  }
  return new Map([...points].map(([code, all]) => [code, middle(all)]))
}

function middle(points: readonly Middle[]): Middle {
  const mean = (values: number[]) =>
    Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(4))
  return {
    latitude: mean(points.map(({ latitude }) => latitude)),
    longitude: mean(points.map(({ longitude }) => longitude)),
  }
}
