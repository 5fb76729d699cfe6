import { beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { anOrganisation } from '../factories/anOrganisation'
import { aSearchDocument } from '../factories/aSearchDocument'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
const { searchEngine } = await import('@/infra/search/select')
const { searchSheets } = await import('@/features/finding/search/read/searchSheets')
const { readSearchParameters } = await import('@/features/finding/search/read/searchParameters')
const { toSearchJson } = await import('@/features/finding/search/present/toSearchJson')

/** Communes of the Essonne, one sheet each, and one of ten for the whole département. */
const TOWNS = Array.from({ length: 30 }, (_, n) => String(91001 + n))
const EVRY = '91228'
const SAINT_GERMAIN_LES_CORBEIL = '91553'

const search = (address: string) =>
  searchSheets({
    payload,
    parameters: readSearchParameters(new URLSearchParams(address)),
    readerClass: 'public',
  })

let names: string[] = []

beforeAll(async () => {
  const partners = []
  for (const name of ['Croix-Rouge d’Évry', 'Mission locale', 'Épicerie de la Croix'])
    partners.push(
      await payload.create({
        collection: SLUGS.organisations,
        data: anOrganisation({ name }),
        depth: 0,
        overrideAccess: true,
      }),
    )
  names = partners.map(({ number }) => number ?? '')
  const others = Array.from({ length: 25 }, (_, n) => `P9${String(n).padStart(4, '0')}`)
  const documents = [...TOWNS, EVRY, SAINT_GERMAIN_LES_CORBEIL].map((code, n) =>
    aSearchDocument({
      id: `facet-${n}`,
      number: `D9${String(n).padStart(3, '0')}`,
      title: `Orienter ${n}`,
      territory: n < 3 ? [code, '91'] : [code],
      organisations: [others[n % others.length] ?? '', ...(n === 0 ? names : [])],
    }),
  )
  await (await searchEngine()).index({ public: documents, partners: [], agents: [] })
})

describe('a facet of more values than are shown', () => {
  it('gives the first 20, the most counted before the others, and says how many there are', async () => {
    const answer = await search('q=orienter')
    const { territory } = answer.facets
    expect([territory.length, territory[0], answer.facetSizes.territory]).toStrictEqual([
      20,
      { value: '91', label: 'Essonne', count: 3 },
      { values: TOWNS.length + 3, matching: TOWNS.length + 3, first: 20 },
    ])
    expect(toSearchJson(answer).facetSizes.territory).toBe(TOWNS.length + 3)
  })

  it('keeps what is chosen, with its name, beyond the first ones', async () => {
    const { facets } = await search(`q=orienter&territory=${EVRY}`)
    expect(facets.territory).toHaveLength(21)
    expect(facets.territory).toContainEqual({ value: EVRY, label: 'Évry-Courcouronnes', count: 1 })
  })

  it.each([
    ['evry', [EVRY]],
    ['st germain les corbeil', [SAINT_GERMAIN_LES_CORBEIL]],
    ['Corbeil', [SAINT_GERMAIN_LES_CORBEIL]],
    ['nulle part', []],
  ])(
    'is looked through for « %s », whatever the accents, the case and the abbreviations',
    async (typed, found) => {
      const answer = await search(`q=orienter&q-territory=${encodeURIComponent(typed)}`)
      expect(answer.facets.territory.map(({ value }) => value)).toStrictEqual(found)
      expect(answer.total).toBe(TOWNS.length + 2)
    },
  )

  it('keeps what is chosen while another value is looked for', async () => {
    const { facets } = await search(`q=orienter&territory=${EVRY}&q-territory=corbeil`)
    expect(facets.territory.map(({ value }) => value).sort()).toStrictEqual([EVRY, SAINT_GERMAIN_LES_CORBEIL])
  })

  it('finds partners by their names', async () => {
    const { facets } = await search('q=orienter&q-organisation=croix')
    expect(facets.organisation.map(({ label }) => label)).toStrictEqual([
      'Croix-Rouge d’Évry',
      'Épicerie de la Croix',
    ])
  })
})
