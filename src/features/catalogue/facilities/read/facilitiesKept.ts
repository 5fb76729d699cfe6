import type { Payload } from 'payload'
import { FACILITY_AWAITED_FACTS } from '@/domain/facility/awaitedFacts'
import { missingFacts } from '@/domain/sheet/missingFacts'
import { SLUGS } from '@/domain/slugs'
import type { KeptFacts } from '@/features/sheets/kept/KeptFacts'
import { keptDates } from '@/features/sheets/kept/keptDates'
import { clock } from '@/infra/clock'
import { countUnits } from './countUnits'

/** What those who keep these facilities are told of them, by id, their units with them: three reads. */
export async function facilitiesKept(
  payload: Payload,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KeptFacts>> {
  const [units, { docs }] = await Promise.all([
    countUnits(payload, ids, clock.now()),
    payload.find({
      collection: SLUGS.facilities,
      where: { id: { in: [...ids] } },
      limit: ids.length,
      pagination: false,
      depth: 0,
      select: {
        audience: true,
        verifiedAt: true,
        reviewDueAt: true,
        summary: true,
        project: true,
        phones: true,
        email: true,
        address: true,
      },
      overrideAccess: true,
    }),
  ])
  const found = new Map(docs.map((sheet) => [sheet.id, sheet]))
  return new Map(
    ids.map((id) => {
      const sheet = found.get(id)
      const { active, toConfirm } = units.get(id) ?? { active: 0, toConfirm: 0 }
      const missing = missingFacts(FACILITY_AWAITED_FACTS, {
        description: sheet?.summary ?? sheet?.project ?? null,
        phone: sheet?.phones?.length ?? 0,
        email: sheet?.email ? 1 : 0,
        address: sheet?.address?.city ?? null,
        units: active,
      })
      // Shown to those who keep it whatever its audience.
      return [id, { missing, unitsToConfirm: toConfirm, ...keptDates(sheet), ownPage: 'unites/vue' }]
    }),
  )
}
