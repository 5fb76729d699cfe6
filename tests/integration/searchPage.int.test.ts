import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import type { CurrentReader } from '@/features/people/session/read/currentReader'
import { anOrganisation } from '../factories/anOrganisation'
import { aScheme } from '../factories/aScheme'
import { aUser } from '../factories/aUser'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
let reader: CurrentReader

beforeAll(async () => {
  const theme = await payload.create({
    collection: SLUGS.themes,
    data: { title: 'Eau', slug: 'eau' },
    overrideAccess: true,
  })
  const scheme = await payload.create({
    collection: SLUGS.schemes,
    data: aScheme({ title: 'Chèque robinet', themes: [theme.id] }),
    overrideAccess: true,
  })
  await payload.create({
    collection: SLUGS.organisations,
    data: anOrganisation({ name: 'Régie du robinet' }),
    overrideAccess: true,
  })
  await payload.create({
    collection: SLUGS.pinnedAnswers,
    data: { queries: ['robinet'], sheets: [scheme.number ?? ''] },
    overrideAccess: true,
  })
  for (const [city, latitude] of [
    ['Massy', 48.73],
    ['Étampes', 48.43],
    ['Dourdan', 48.53],
  ] as const)
    await withService(city, latitude)
  await payload.jobs.run({ queue: 'search', limit: 200, overrideAccess: true, silent: true })
  const site = await payload.findGlobal({ slug: SLUGS.site, depth: 0, overrideAccess: true })
  const user = await aUser(payload, { roles: ['agent'] })
  reader = { payload, user, readerClass: 'agents', site, mayRead: true }
})

async function withService(city: string, latitude: number) {
  const { id } = await payload.create({
    collection: SLUGS.organisations,
    data: anOrganisation({
      name: `Maison de ${city}`,
      address: { street: '1 rue', postcode: '91000', city, inseeCode: '91223' },
      latitude,
      longitude: 2.16,
    }),
    overrideAccess: true,
  })
  await payload.create({
    collection: SLUGS.services,
    data: { name: 'Atelier plomberie', organisation: id, audience: 'public', _status: 'published' },
    overrideAccess: true,
  })
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the search page', () => {
  it('asks nobody again who reads, and reads the pinned answers once for the list and its groups', async () => {
    const { findForPage } = await import('@/features/finding/search/read/findForPage')
    const auth = vi.spyOn(payload, 'auth')
    const find = vi.spyOn(payload, 'find')
    const outcome = await findForPage(reader, new Headers(), new URLSearchParams({ q: 'robinet' }), {
      near: null,
    })
    const pinned = find.mock.calls.filter(([{ collection }]) => collection === SLUGS.pinnedAnswers)
    expect(outcome).toMatchObject({
      state: 'found',
      groups: [{ type: 'scheme' }, { type: 'organisation' }],
    })
    expect([auth.mock.calls.length, pinned.length]).toStrictEqual([0, 1])
  })

  it('makes one row of equal titles, the nearest first, and still counts each sheet', async () => {
    const { findForPage } = await import('@/features/finding/search/read/findForPage')
    const params = new URLSearchParams({ q: 'plomberie', type: 'service', pageSize: '1' })
    const outcome = await findForPage(reader, new Headers(), params, { near: { lat: 48.43, lng: 2.16 } })
    const found = outcome.state === 'found' ? outcome : null
    const [row] = found?.list.rows ?? []
    const cityOf = (number: string | undefined) => found?.facts.get(number ?? '')?.partner?.city
    expect({
      total: found?.answer.total,
      rows: found?.list.rows.length,
      count: found?.list.count,
      shown: cityOf(row?.hit.number),
      others: row?.twins.map(({ number }) => cityOf(number)),
    }).toStrictEqual({ total: 3, rows: 1, count: 1, shown: 'Étampes', others: ['Dourdan', 'Massy'] })
  })
})
