import { describe, expect, it } from 'vitest'
import { writeFilter } from '@/infra/search/meilisearch/query/filterExpression'
import { pageRequests } from '@/infra/search/meilisearch/query/pageRequests'
import { queryFilter } from '@/infra/search/meilisearch/query/queryFilter'
import { browseQuery } from '@/infra/search/meilisearch/query/searchBodies'
import { aSearchQuery } from '../../factories/aSearchQuery'
import { exchange } from './exchange'

const written = (...parameters: Parameters<typeof queryFilter>) =>
  queryFilter(...parameters).map((node) => writeFilter(node))

const options = {
  uid: 'schemes',
  placeIds: [],
  extra: [],
  page: 1,
  hitsPerPage: 5,
  attributesToRetrieve: ['id', 'title'],
}

describe('queryFilter', () => {
  it('escapes what people typed', () => {
    expect(
      written(aSearchQuery({ filters: { organisation: ['l"été \\ d’ici'] }, includeEnded: true })),
    ).toStrictEqual(['organisations IN ["l\\"été \\\\ d’ici"]'])
  })

  it('keeps unbounded ages', () => {
    expect(written(aSearchQuery({ age: 17 }))).toStrictEqual([
      'ended = false',
      '(ageMin IS NULL OR ageMin <= 17)',
      '(ageMax IS NULL OR ageMax >= 17)',
    ])
  })

  it('asks the engine for single places, and for the sheets with several by their ids', () => {
    const near = { lat: 48.6, lng: 2.3, radiusKm: 10 }
    expect(written(aSearchQuery({ near, includeEnded: true }), { placeIds: ['a'] })).toStrictEqual([
      '((_geoRadius(48.6, 2.3, 10000) AND locationCount = 1) OR id IN ["a"])',
    ])
  })

  it('does not filter by a point without radius', () => {
    const near = { lat: 48.6, lng: 2.3, radiusKm: null }
    expect(written(aSearchQuery({ near, includeEnded: true }))).toStrictEqual([])
  })

  it('filters by quarter-hours and by a box, whatever facet is counted', () => {
    const bounds = { south: -1e-7, west: 2.1, north: 48.5, east: 2.2 }
    const query = aSearchQuery({
      openAt: [0, 671],
      bounds,
      includeEnded: true,
      filters: { fees: ['gratuit'] },
    })
    expect(written(query, { without: 'fees' })).toStrictEqual([
      'openSlots IN [0, 671]',
      '(_geoBoundingBox([48.5, 2.2], [-0.0000001000, 2.1]) AND locationCount = 1)',
    ])
  })

  it('asks for a place inside both the radius and the box, sheets with several by their ids', () => {
    const near = { lat: 48.6, lng: 2.3, radiusKm: 10 }
    const bounds = { south: 48, west: 2, north: 49, east: 3 }
    expect(written(aSearchQuery({ near, bounds, includeEnded: true }), { placeIds: ['a'] })).toStrictEqual([
      '((_geoRadius(48.6, 2.3, 10000) AND _geoBoundingBox([49, 3], [48, 2]) AND locationCount = 1) OR id IN ["a"])',
    ])
  })

  it('writes tiny coordinates without exponent', () => {
    const near = { lat: 1e-7, lng: -1e-7, radiusKm: 1 }
    expect(written(aSearchQuery({ near, includeEnded: true }))[0]).toContain(
      '_geoRadius(0.0000001000, -0.0000001000, 1000)',
    )
  })

  it('counts each selected facet under the other filters only, in one query without hits (duty 8)', () => {
    const query = aSearchQuery({
      includeEnded: true,
      filters: { theme: ['logement'], publics: ['familles'] },
      within: ['91'],
    })
    const counts = pageRequests(query, options).slice(1)
    const shown = counts.map((request) => {
      const { facets, hitsPerPage, filter } = browseQuery(request)
      return { facets, hitsPerPage, filter }
    })
    expect(shown).toStrictEqual([
      { facets: ['themes'], hitsPerPage: 0, filter: ['publics IN ["familles"]', 'territory IN ["91"]'] },
      { facets: ['publics'], hitsPerPage: 0, filter: ['themes IN ["logement"]', 'territory IN ["91"]'] },
    ])
    expect(exchange('multiSearch.disjunctive').request.body).toMatchObject({
      queries: [{}, { facets: ['themes'], hitsPerPage: 0 }, { facets: ['publics'], hitsPerPage: 0 }, {}],
    })
  })
})
