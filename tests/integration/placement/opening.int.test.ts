import { describe, expect, it } from 'vitest'
import { aFacilityMember } from '../../factories/aFacilityMember'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { aPlacementRequest } from '../../factories/aPlacementRequest'
import { aUser } from '../../factories/aUser'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-06-01T10:00:00.000Z' })
const { turnIntoPlaces } = await import('@/features/placement/opening/write/turnIntoPlaces')
const { undoPlaces } = await import('@/features/placement/opening/write/undoPlaces')
const { commitLine } = await import('@/features/placement/calendar/write/commitLine')
const { listUnits } = await import('@/features/keeping/units/read/listUnits')

const OPENING = { references: ['Lit 1', 'Lit 2', 'Lit 3'], from: '2026-06-01', taken: 1 }

async function aScene() {
  const { sheet, units } = await aKeptFacility(payload, {
    units: [{ openCapacity: 2, durations: ['court'] }],
  })
  const [unit] = units
  if (!unit) throw new Error('No unit')
  const actor = await aFacilityMember(payload, { sheet, role: 'contributor' })
  const order = { payload, actor, address: '192.0.2.1', number: sheet.number ?? '', unitId: unit.id }
  const places = async () =>
    (await payload.find({ collection: 'places', where: { unit: { equals: unit.id } }, overrideAccess: true }))
      .docs
  const lines = () =>
    payload.count({ collection: 'commitments', where: { unit: { equals: unit.id } }, overrideAccess: true })
  return { sheet, unit, order, places, lines }
}

describe('a count that is turned into places', () => {
  it('becomes places, with a stay on those that hold a child, and its open places are theirs', async () => {
    const { sheet, order, places } = await aScene()
    expect(await turnIntoPlaces({ ...order, opening: OPENING })).toBe('opened')
    const rows = await places()
    expect(rows.map(({ reference }) => reference).sort()).toStrictEqual(['Lit 1', 'Lit 2', 'Lit 3'])
    expect(rows.find(({ reference }) => reference === 'Lit 1')?.taken).toHaveLength(1)
    const [unit] = await listUnits(payload, sheet.id)
    expect(unit).toMatchObject({
      hasPlaces: true,
      openCapacity: 3,
      freePlaces: { counts: [{ duration: 'court', count: 2, from: null }] },
    })
  })

  it('is turned once, and by those who keep the facility alone', async () => {
    const { order } = await aScene()
    const actor = await aUser(payload)
    expect(await turnIntoPlaces({ ...order, actor, opening: OPENING })).toBe('refused')
    const both = await Promise.all([1, 2].map(() => turnIntoPlaces({ ...order, opening: OPENING })))
    expect(both.filter((outcome) => outcome === 'opened')).toHaveLength(1)
  })

  it('is refused with two places of one reference, or more taken than there are', async () => {
    const { order, places } = await aScene()
    const references = ['Lit 1', 'Lit 1']
    expect(await turnIntoPlaces({ ...order, opening: { ...OPENING, references } })).toBe('invalid')
    expect(await turnIntoPlaces({ ...order, opening: { ...OPENING, taken: 4 } })).toBe('invalid')
    expect(await places()).toHaveLength(0)
  })

  it('goes back to the count while nothing else was written, and never after', async () => {
    const { order, places, lines } = await aScene()
    await turnIntoPlaces({ ...order, opening: OPENING })
    expect(await undoPlaces(order)).toBe('undone')
    expect([await places(), (await lines()).totalDocs]).toStrictEqual([[], 0])

    await turnIntoPlaces({ ...order, opening: OPENING })
    const free = (await places()).find(({ taken }) => (taken ?? []).length === 0)
    const request = await aPlacementRequest(payload)
    const held = await commitLine(
      { payload, actor: null, address: null },
      {
        place: free?.id ?? '',
        act: {
          kind: 'hold',
          request: request.id,
          child: 0,
          from: '2026-06-02',
          to: null,
          expiresAt: '2026-06-01T14:00:00.000Z',
        },
      },
    )
    expect(held.fault).toBeNull()
    expect(await undoPlaces(order)).toBe('conflict')
    expect(await places()).toHaveLength(3)
  })
})

describe('the open places of a unit that has places', () => {
  it('are not typed by an editor', async () => {
    const { unit, order } = await aScene()
    await turnIntoPlaces({ ...order, opening: OPENING })
    const save = payload.update({
      collection: 'units',
      id: unit.id,
      data: { openCapacity: 9 },
      overrideAccess: true,
    })
    await expect(save).rejects.toMatchObject({
      data: { errors: [{ path: 'openCapacity' }] },
    })
  })
})
