import { describe, expect, it } from 'vitest'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { Facility, Unit } from '@/payload-types'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const HOUR_MS = 3_600_000

const { payload } = await openTestPayload()

const namesFor = async (readerClass: ReaderClass, query = '') => {
  const { listFacilities } = await import('@/features/catalogue/facilities/read/listFacilities')
  const { matches } = await listFacilities(payload, readerClass, new URLSearchParams(query))
  return matches.map(({ facility }) => facility.name)
}
/** The facility of this name as the list shows it. */
const shown = async (name: string, readerClass: ReaderClass = 'agents') => {
  const { listFacilities } = await import('@/features/catalogue/facilities/read/listFacilities')
  const { matches } = await listFacilities(payload, readerClass, new URLSearchParams())
  return matches.find(({ facility }) => facility.name === name)
}

async function aFacility(name: string, data: Partial<Facility> = {}) {
  const facility = await payload.create({
    collection: SLUGS.facilities,
    data: {
      name,
      category: 'mecs',
      active: true,
      audience: 'partners',
      latitude: 48.43,
      longitude: 2.16,
      _status: 'published',
      ...data,
    },
    overrideAccess: true,
  })
  const unit = await payload.create({
    collection: SLUGS.units,
    data: {
      name: `Groupe de ${name}`,
      facility: facility.id,
      active: true,
      mode: 'internat-collectif',
      sex: 'mixte',
      minYears: 6,
      maxYears: 12,
      durations: ['urgence'],
      openCapacity: 8,
      freePlaces: {
        counts: [{ duration: 'urgence', count: 2, from: null }],
        outOfService: [],
        confirmedAt: new Date(Date.now() - HOUR_MS).toISOString(),
        confirmedBy: 'Awa Test',
      },
    },
    overrideAccess: true,
  })
  return { facility: facility.id, unit: unit.id }
}
const change = (id: string, data: Partial<Facility>) =>
  payload.update({ collection: SLUGS.facilities, id, data, overrideAccess: true })
const changeUnit = (id: string, data: Partial<Unit>) =>
  payload.update({ collection: SLUGS.units, id, data, overrideAccess: true })

describe('the list of facilities, kept in memory', () => {
  it('shows what was saved just before, wherever it was', async () => {
    const { facility, unit } = await aFacility('La Lande')
    const before = await namesFor('agents')
    await change(facility, { name: 'La Lande rebaptisée' })
    await changeUnit(unit, { openCapacity: 1 })
    const after = await shown('La Lande rebaptisée')
    expect([before.includes('La Lande'), after?.units.map(({ state }) => state.durations)]).toStrictEqual([
      true,
      [[{ duration: 'urgence', state: 'confirmed', count: 1, from: null }]],
    ])
  })

  it('takes away what is withdrawn, closed, deleted or not for the reader any more', async () => {
    const ids = [await aFacility('Retirée'), await aFacility('Fermée'), await aFacility('Effacée')]
    const { facility: kept, unit } = await aFacility('Des agents')
    const before = (await namesFor('partners')).length
    await change(ids[0]?.facility ?? '', { _status: 'draft' })
    await change(ids[1]?.facility ?? '', { active: false })
    await change(ids[2]?.facility ?? '', { deletedAt: new Date().toISOString() })
    await change(kept, { audience: 'agents' })
    const partners = (await namesFor('partners')).length
    const agents = await namesFor('agents')
    await payload.delete({ collection: SLUGS.units, id: unit, overrideAccess: true })
    expect([before - partners, agents.includes('Des agents'), await namesFor('agents')]).toStrictEqual([
      4,
      true,
      agents.filter((name) => name !== 'Des agents'),
    ])
  })

  it('masks what becomes kept, for those from whom it is kept', async () => {
    const { facility } = await aFacility('Le Refuge')
    const before = await shown('Le Refuge', 'partners')
    await change(facility, { restrictions: [{ part: 'address', audience: 'agents', reason: 'Danger' }] })
    const [partners, agents] = [await shown('Le Refuge', 'partners'), await shown('Le Refuge')]
    expect([before, partners, agents].map((found) => found?.facility.points)).toStrictEqual([
      [{ lat: 48.43, lng: 2.16 }],
      [],
      [{ lat: 48.43, lng: 2.16 }],
    ])
  })

  it('sees a row written after another with an earlier date, as a slower process does', async () => {
    const { facility } = await aFacility('Lente')
    await aFacility('Rapide')
    await namesFor('agents')
    const updatedAt = new Date(Date.now() - 2000).toISOString()
    await payload.db.updateOne({
      collection: SLUGS.facilities,
      id: facility,
      data: { name: 'Lente mais vue', updatedAt },
      returning: false,
    })
    expect((await namesFor('agents')).includes('Lente mais vue')).toBe(true)
  })

  it('gives readers who come together the state after the last change that preceded them', async () => {
    const { facility } = await aFacility('Ensemble')
    const early = [namesFor('agents'), namesFor('public'), namesFor('partners')]
    await change(facility, { name: 'Ensemble, changée' })
    const late = await Promise.all([namesFor('agents'), namesFor('agents'), namesFor('partners')])
    await Promise.all(early)
    expect(late.map((names) => names.includes('Ensemble, changée'))).toStrictEqual([true, true, true])
  })
})
