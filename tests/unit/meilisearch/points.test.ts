import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPoints } from '@/infra/search/meilisearch/answer/readPoints'
import { openMeilisearchEngine } from '@/infra/search/meilisearch/openMeilisearchEngine'
import { toStoredDocument } from '@/infra/search/meilisearch/toStoredDocument'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import { aSearchDocument } from '../../factories/aSearchDocument'
import { aSearchQuery } from '../../factories/aSearchQuery'

const HERE = { lat: 48.43, lng: 2.16 }
const FAR = { lat: 43.3, lng: 5.4 }
const BOX = { south: 48.4, west: 2.1, north: 48.5, east: 2.2 }

/** A hit as the engine gives it, of what we store. */
function hitOf(override: Partial<SearchDocument>) {
  const { id, card, locations, titleKey, modifiedAt, verifiedAt } = toStoredDocument(
    aSearchDocument(override),
    0,
  )
  return { id, card, locations, titleKey, modifiedAt, verifiedAt, tier: 0 }
}

describe('readPoints', () => {
  it('shows each location inside the box and the radius, the nearest first', () => {
    const near = { lat: 48.41, lng: 2.11, radiusKm: 50 }
    const hits = [
      hitOf({ id: 'd-1', number: 'P0001', title: 'CAF', kind: 'caf', locations: [FAR, HERE, near] }),
    ]
    const card = {
      id: 'd-1',
      type: 'scheme',
      number: 'P0001',
      title: 'CAF',
      kind: 'caf',
      freshness: 'verified',
    }
    expect(readPoints(hits, aSearchQuery({ bounds: BOX, near }))).toStrictEqual([
      { ...card, lat: 48.41, lng: 2.11 },
      { ...card, ...HERE },
    ])
  })

  it('leaves out documents of an earlier format, until they are written again', () => {
    const { card: _, ...old } = hitOf({ id: 'd-1', locations: [HERE] })
    expect(readPoints([old], aSearchQuery())).toStrictEqual([])
  })
})

type Asked = { path: string; body: unknown }

describe('points of Meilisearch', () => {
  let server: Server
  let asked: Asked[] = []
  let answers: { path: string; body: object }[] = []

  beforeEach(async () => {
    asked = []
    server = createServer(async (request, response) => {
      const sent = await text(request)
      const path = request.url ?? ''
      asked.push({ path, body: sent === '' ? null : JSON.parse(sent) })
      const at = answers.findIndex((one) => path.startsWith(one.path))
      const [answer] = at < 0 ? [] : answers.splice(at, 1)
      const absent = { message: '', code: 'document_not_found', type: 'invalid_request', link: '' }
      response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' })
      response.end(JSON.stringify(answer?.body ?? absent))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })

  afterEach(() => new Promise((resolve) => server.close(resolve)))

  const engine = () => {
    // A server that listens on a port has an address with one.
    const { port } = server.address() as AddressInfo
    return openMeilisearchEngine({ url: `http://127.0.0.1:${port}`, key: '', prefix: 'x' })
  }
  const result = (hits: object[], totalHits: number) => ({ indexUid: 'x_agents', hits, totalHits })

  it('counts all that is found, and asks for the sheets with a place alone, at most as many as wanted', async () => {
    answers = [
      {
        path: '/multi-search',
        body: { results: [result([], 9), result([hitOf({ id: 'd-1', locations: [HERE] })], 4)] },
      },
    ]
    const { total, points } = await engine().points(aSearchQuery({ openAt: [40, 41] }), 5000)
    expect([total, points.map(({ id }) => id)]).toStrictEqual([9, ['d-1']])
    const common = { indexUid: 'x_agents', q: '', page: 1 }
    expect(asked.at(-1)).toStrictEqual({
      path: '/multi-search',
      body: {
        queries: [
          {
            ...common,
            filter: ['ended = false', 'openSlots IN [40, 41]'],
            hitsPerPage: 0,
            attributesToRetrieve: ['id'],
          },
          {
            ...common,
            filter: ['ended = false', 'openSlots IN [40, 41]', 'locationCount >= 1'],
            hitsPerPage: 2000,
            attributesToRetrieve: ['id', 'card', 'locations'],
          },
        ],
      },
    })
  })

  it('finds sheets with several addresses by those that are inside the box', async () => {
    const scattered = [
      { id: 'in', locations: [FAR, HERE] },
      { id: 'out', locations: [FAR, { lat: 48.45, lng: 9 }] },
    ]
    answers = [
      {
        path: '/indexes/x_agents/documents/fetch',
        body: { results: scattered, offset: 0, limit: 20_000, total: 2 },
      },
      { path: '/multi-search', body: { results: [result([], 0), result([], 0)] } },
    ]
    await engine().points(aSearchQuery({ bounds: BOX, includeEnded: true }), 10)
    const where = '((_geoBoundingBox([48.5, 2.2], [48.4, 2.1]) AND locationCount = 1) OR id IN ["in"])'
    expect(asked.at(-1)?.body).toMatchObject({
      queries: [{ filter: [where] }, { filter: [where, 'locationCount >= 1'] }],
    })
  })

  it('orders by distance here where some sheets have several addresses, and cuts afterwards', async () => {
    const scattered = [{ id: 'd-2', locations: [FAR, HERE] }]
    answers = [
      {
        path: '/indexes/x_agents/documents/fetch',
        body: { results: scattered, offset: 0, limit: 20_000, total: 1 },
      },
      {
        path: '/multi-search',
        body: {
          results: [
            result([], 3),
            result(
              [
                hitOf({ id: 'd-1', locations: [{ lat: 48.5, lng: 2.16 }] }),
                hitOf({ id: 'd-2', locations: [FAR, HERE] }),
                hitOf({ id: 'd-3', locations: [{ lat: 48.44, lng: 2.16 }] }),
              ],
              3,
            ),
          ],
        },
      },
    ]
    const near = { ...HERE, radiusKm: null }
    const { points } = await engine().points(aSearchQuery({ near }), 3)
    expect(points.map(({ id, lat }) => [id, lat])).toStrictEqual([
      ['d-2', 48.43],
      ['d-2', 43.3],
      ['d-3', 48.44],
    ])
  })

  it('takes documents of an earlier format for outdated, so that they are written again', async () => {
    answers = [
      {
        path: '/indexes/x_public/documents',
        body: {
          results: [
            { id: 'd-1', revision: 'a' },
            { id: 'd-2', revision: 'b', format: toStoredDocument(aSearchDocument(), 0).format },
          ],
          offset: 0,
          limit: 5000,
          total: 2,
        },
      },
    ]
    expect(await engine().revisions('public', ['d-1', 'd-2'])).toStrictEqual(
      new Map([
        ['d-1', ''],
        ['d-2', 'b'],
      ]),
    )
  })
})
