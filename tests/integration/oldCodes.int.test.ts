import { beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { anOrganisation } from '../factories/anOrganisation'
import { aScheme } from '../factories/aScheme'
import { aUser } from '../factories/aUser'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

const COURCOURONNES = '91182'
const EVRY_COURCOURONNES = '91228'
const OLD_LILLE = '245900410'
const LILLE = '200093201'
const UNKNOWN = '999999999'

async function anOldSheet(communesServed: string[]) {
  const { id } = await payload.create({
    collection: SLUGS.organisations,
    data: anOrganisation({ name: `Relais ${communesServed.join(' ')}` }),
    depth: 0,
    overrideAccess: true,
  })
  // As an import of years ago left it.
  await payload.db.updateOne({ collection: SLUGS.organisations, id, data: { communesServed } })
  return id
}

const read = (id: string) =>
  payload.findByID({ collection: SLUGS.organisations, id, depth: 0, overrideAccess: true })

describe('what is written', () => {
  it('is brought up to date, in addresses and territories', async () => {
    const organisation = await payload.create({
      collection: SLUGS.organisations,
      data: anOrganisation({
        address: { street: '1 rue', postcode: '91080', city: 'Courcouronnes', inseeCode: COURCOURONNES },
        communesServed: [COURCOURONNES, EVRY_COURCOURONNES, OLD_LILLE],
        permanences: [{ place: 'Mairie', inseeCode: COURCOURONNES }],
      }),
      depth: 0,
      overrideAccess: true,
    })
    expect(organisation.address?.inseeCode).toBe(EVRY_COURCOURONNES)
    expect(organisation.communesServed).toStrictEqual([EVRY_COURCOURONNES, LILLE])
    expect(organisation.permanences?.[0]?.inseeCode).toBe(EVRY_COURCOURONNES)
    const user = await aUser(payload, { roles: ['agent'], territory: COURCOURONNES })
    expect(user.territory).toBe(EVRY_COURCOURONNES)
  })

  it.each([
    [{ communesServed: [UNKNOWN] }, 'communesServed'],
    [{ communesServed: ['91999'] }, 'communesServed'],
    [{ address: { city: 'Étampes', inseeCode: '91999' } }, 'address.inseeCode'],
  ])('is refused where it is the code of no place: %j', async (facts, path) => {
    await expect(
      payload.create({
        collection: SLUGS.organisations,
        data: anOrganisation(facts),
        depth: 0,
        overrideAccess: true,
      }),
    ).rejects.toMatchObject({ data: { errors: [{ path }] } })
  })

  it('keeps an unknown code that the sheet holds already, whatever else is changed', async () => {
    const { id } = await payload.create({
      collection: SLUGS.organisations,
      data: anOrganisation({ communesServed: [COURCOURONNES, UNKNOWN], _status: 'draft' }),
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    const update = (data: object) =>
      payload.update({ collection: SLUGS.organisations, id, data, depth: 0, overrideAccess: true })
    await update({ description: 'Ouvert à tous.', _status: 'published' })
    await update({ communesServed: [COURCOURONNES, UNKNOWN, '91223'], _status: 'published' })
    expect((await read(id)).communesServed).toStrictEqual([EVRY_COURCOURONNES, UNKNOWN, '91223'])
    await expect(update({ communesServed: [UNKNOWN, '888888888'] })).rejects.toThrow()
  })
})

describe('what is stored under an old code', () => {
  beforeAll(async () => {
    await anOldSheet([COURCOURONNES])
    await anOldSheet([OLD_LILLE])
    const theme = await payload.create({
      collection: SLUGS.themes,
      data: { title: 'Eau', slug: 'eau' },
      overrideAccess: true,
    })
    const scheme = await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({ title: 'Aide de Courcouronnes', territory: ['91223'], themes: [theme.id] }),
      overrideAccess: true,
    })
    await payload.db.updateOne({
      collection: SLUGS.schemes,
      id: scheme.id,
      data: { territory: [COURCOURONNES] },
    })
    await payload.jobs.run({ queue: 'search', limit: 200, overrideAccess: true, silent: true })
  })

  async function found(query: string) {
    const { readSearchParameters, toSearchQuery } = await import(
      '@/features/finding/search/read/searchParameters'
    )
    const { searchEngine } = await import('@/infra/search/select')
    const engine = await searchEngine()
    const answer = await engine.search(
      toSearchQuery(readSearchParameters(new URLSearchParams(query)), 'agents', []),
    )
    return {
      titles: answer.hits.map(({ title }) => title).sort(),
      territory: answer.facets.territory.map(({ value }) => value),
    }
  }

  it.each([
    `territory=${COURCOURONNES}&q=relais`,
    `territory=${EVRY_COURCOURONNES}&q=relais`,
    `commune=${COURCOURONNES}&q=relais`,
    `commune=${EVRY_COURCOURONNES}&q=relais`,
  ])('is found by %s', async (query) => {
    expect((await found(query)).titles).toContain(`Relais ${COURCOURONNES}`)
  })

  it('is found of a scheme as well', async () => {
    expect((await found(`commune=${EVRY_COURCOURONNES}&type=scheme`)).titles).toStrictEqual([
      'Aide de Courcouronnes',
    ])
  })

  it('is counted under the place of today', async () => {
    const { territory } = await found('q=relais')
    expect(territory).toContain(LILLE)
    expect(territory).not.toContain(OLD_LILLE)
    expect(territory).not.toContain(COURCOURONNES)
  })
})
