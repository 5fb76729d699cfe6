import type { Payload } from 'payload'
import type { Facility, Unit } from '@/payload-types'
import { aFacility } from './aFacility'
import { aUnit } from './aUnit'

type Given = { facility?: Partial<Facility>; units?: Partial<Unit>[] }

/** Stores a published facility with its units: one, for emergencies and short stays, when none is given. */
export async function aKeptFacility(
  payload: Payload,
  { facility = {}, units = [{}] }: Given = {},
): Promise<{ sheet: Awaited<ReturnType<typeof aFacility>>; units: Unit[] }> {
  const sheet = await aFacility(payload, { installedCapacity: 60, ...facility })
  const stored: Unit[] = []
  for (const [at, unit] of units.entries())
    stored.push(
      await aUnit(payload, sheet.id, { name: `Groupe ${at + 1}`, durations: ['urgence', 'court'], ...unit }),
    )
  return { sheet, units: stored }
}
