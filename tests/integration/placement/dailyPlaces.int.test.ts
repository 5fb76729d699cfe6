import { describe, expect, it } from 'vitest'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { aPlace } from '../../factories/aPlace'
import { aUser } from '../../factories/aUser'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-08-03T10:00:00.000Z' })
const { commitLine } = await import('@/features/placement/calendar/write/commitLine')
const { repairTaken } = await import('@/features/placement/calendar/write/repairTaken')
const { settleCapacities } = await import('@/features/placement/calendar/write/settleCapacities')

async function aUnitOf(openCapacity: number) {
  const { units } = await aKeptFacility(payload, { units: [{ openCapacity }] })
  const [unit] = units
  if (!unit) throw new Error('No unit')
  return unit
}

const openCapacityOf = async (id: string) =>
  (
    await payload.findByID({
      collection: 'units',
      id,
      depth: 0,
      select: { openCapacity: true },
      overrideAccess: true,
    })
  ).openCapacity

const takenOf = async (id: string) =>
  (
    await payload.findByID({
      collection: 'places',
      id,
      depth: 0,
      select: { taken: true },
      overrideAccess: true,
    })
  ).taken

describe('the open capacity of units, once a day', () => {
  it('follows the first and the last day of places, and leaves units without places as they are', async () => {
    const [counted, placed] = [await aUnitOf(5), await aUnitOf(1)]
    await aPlace(payload, counted, { kind: 'extra', inServiceTo: '2026-08-10' })
    await aPlace(payload, placed, { inServiceFrom: '2026-08-03' })
    await aPlace(payload, placed, { inServiceFrom: '2026-08-01' })
    await aPlace(payload, placed, { inServiceFrom: '2026-08-04' })
    await aPlace(payload, placed, { inServiceTo: '2026-08-02' })
    await aPlace(payload, placed, { kind: 'standby' })
    await settleCapacities(payload)
    expect([await openCapacityOf(counted.id), await openCapacityOf(placed.id)]).toStrictEqual([5, 2])
    expect(await settleCapacities(payload)).toBe(0)
  })
})

describe('what lists know of places, once a day', () => {
  it('is written again from the calendar where a process stopped before it was', async () => {
    const unit = await aUnitOf(2)
    const [place, other] = [await aPlace(payload, unit), await aPlace(payload, unit)]
    const actor = await aUser(payload, { roles: ['coordinator'] })
    const stay = await commitLine(
      { payload, actor, address: null },
      { place: place.id, act: { kind: 'admit', from: '2026-08-03', to: '2026-08-20' } },
    )
    expect(stay.fault).toBeNull()
    const told = await takenOf(place.id)
    expect(told).toHaveLength(1)
    await repairTaken(payload)
    await payload.update({
      collection: 'places',
      id: place.id,
      data: { taken: [] },
      depth: 0,
      overrideAccess: true,
    })
    expect(await repairTaken(payload)).toBe(1)
    expect([await takenOf(place.id), await takenOf(other.id)]).toStrictEqual([told, []])
    expect(await repairTaken(payload)).toBe(0)
  })
})
