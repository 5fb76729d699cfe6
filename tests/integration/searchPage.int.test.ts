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
    data: { queries: ['robinet'], schemes: [scheme.id] },
    overrideAccess: true,
  })
  await payload.jobs.run({ queue: 'search', limit: 200, overrideAccess: true, silent: true })
  const site = await payload.findGlobal({ slug: SLUGS.site, depth: 0, overrideAccess: true })
  const user = await aUser(payload, { roles: ['agent'] })
  reader = { payload, user, readerClass: 'agents', site, mayRead: true }
})

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
})
