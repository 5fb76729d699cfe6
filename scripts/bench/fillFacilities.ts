import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { facilities } from '../seed/content/facilities'
import { unitsOf } from '../seed/content/facilities/unitsOf'
import { facilityData, unitData } from '../seed/facilityData'

const UNITS_EACH = 4

/** Fills a base with facilities of four units each, after those of the demo. */
export async function fillFacilities(payload: Payload, count: number): Promise<void> {
  const now = new Date()
  for (let n = 0; n < count; n += 1) {
    const model = facilities[n % facilities.length]
    if (!model) continue
    const content = { ...model, number: `L${String(n + 1).padStart(4, '0')}` }
    const data = facilityData(content, now)
    const { id } = await payload.create({
      collection: SLUGS.facilities,
      data: { ...data, category: 'mecs', authorisedCapacity: 100, installedCapacity: 100 },
      depth: 0,
      overrideAccess: true,
      context: { deferIndexing: true },
    })
    const units = unitsOf(content)
    for (let at = 0; at < UNITS_EACH; at += 1) {
      const unit = units[at % units.length]
      if (unit)
        await payload.create({
          collection: SLUGS.units,
          data: unitData(content, unit, at, id, now),
          depth: 0,
          overrideAccess: true,
          context: { deferIndexing: true },
        })
    }
  }
}
