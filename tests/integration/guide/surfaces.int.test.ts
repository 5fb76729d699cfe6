import { beforeAll, describe, expect, it } from 'vitest'
import { type Role, readerClassOf } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { articleOfEdition } from '@/features/catalogue/articles/present/articleOfEdition'
import { findArticle } from '@/features/catalogue/articles/read/findArticle'
import { listFavourites } from '@/features/finding/favourites/read/listFavourites'
import { setFavourite } from '@/features/finding/favourites/write/setFavourite'
import { findPinned } from '@/features/finding/search/read/findPinned'
import { readSearchParameters } from '@/features/finding/search/read/searchParameters'
import { searchSheets } from '@/features/finding/search/read/searchSheets'
import { suggestSheets } from '@/features/finding/search/read/suggestSheets'
import { findPast } from '@/features/keeping/editions/read/findPast'
import { readPast } from '@/features/keeping/editions/read/readPast'
import { makeReport } from '@/features/trust/reports/write/makeReport'
import type { Article, User } from '@/payload-types'
import { anArticle } from '../../factories/anArticle'
import { aUser } from '../../factories/aUser'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
// It loads the configuration, which must be read with the settings of the tests.
const { answerItem } = await import('@/features/exchange/publicApi/answerApi')
const agents = 'agents' as const
const ADDRESS = '192.0.2.10'
const ROLES: (Role | null)[] = [
  null,
  'partner',
  'facility',
  'agent',
  'coordinator',
  'direction',
  'editor',
  'administrator',
]

let agent: User
let chapter: string
let aeeh: Article

const publish = (override: Partial<Article>) =>
  payload.create({
    collection: SLUGS.articles,
    data: anArticle({ chapter, ...override }),
    depth: 0,
    overrideAccess: true,
  })
const settle = () => payload.jobs.run({ queue: 'search', limit: 50, overrideAccess: true, silent: true })
const found = async (q: string, readerClass: 'public' | 'agents' = agents) => {
  const parameters = readSearchParameters(new URLSearchParams({ q }))
  return (await searchSheets({ payload, parameters, readerClass })).hits.map(({ title }) => title)
}
const allowed = (work: Promise<unknown>) =>
  work.then(
    (value) => value !== null && value !== undefined,
    () => false,
  )

beforeAll(async () => {
  await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: true }, overrideAccess: true })
  agent = await aUser(payload, { roles: ['agent'] })
  chapter = (
    await payload.create({ collection: SLUGS.chapters, data: { title: 'Prestations' }, overrideAccess: true })
  ).id
  aeeh = await publish({ title: 'L’allocation d’éducation de l’enfant handicapé', acronyms: ['AEEH'] })
  await publish({ title: 'Pour tous', audience: 'public', summary: 'Ouverte à chacun.' })
  await publish({ title: 'Pour les partenaires', audience: 'partners', summary: 'Pour eux.' })
  await publish({ title: 'AEEH en brouillon', _status: 'draft' })
  await settle()
})

describe('D10 · a sheet of the guide in the one search', () => {
  it('is found by its acronym, misspelt or not, and by its words, but never as a draft', async () => {
    expect((await found('aeeh')).slice(0, 3)).toContain(aeeh.title)
    expect((await found('allocation handicap enfant')).slice(0, 3)).toContain(aeeh.title)
    expect(await found('aeeh')).not.toContain('AEEH en brouillon')
  })

  it('comes first for its plan number, and for its own', async () => {
    expect(await findPinned(payload, '1.1')).toStrictEqual([aeeh.publicId])
    expect((await found('1.1'))[0]).toBe(aeeh.title)
    expect((await found(aeeh.number ?? ''))[0]).toBe(aeeh.title)
    expect((await suggestSheets({ payload, readerClass: agents, text: '1.1' }))[0]?.number).toBe(aeeh.number)
  })

  it('is counted as a sheet of the guide, and kept from whoever may not read it', async () => {
    const parameters = readSearchParameters(new URLSearchParams({ q: '' }))
    const { facets } = await searchSheets({ payload, parameters, readerClass: agents })
    expect(facets.type).toStrictEqual([{ value: 'article', label: 'Fiches du guide', count: 3 }])
    expect(await found('aeeh', 'public')).toStrictEqual([])
  })
})

describe('D5 · a sheet of the guide read at a date', () => {
  it('says what it said then, and says today what it says today', async () => {
    const now = new Date('2026-04-02T10:00:00.000Z')
    const told = await payload.create({
      collection: SLUGS.articles,
      data: anArticle({ chapter, title: 'Avant', summary: 'Avant.' }),
      overrideAccess: true,
      context: { publishedAt: '2025-01-10T09:00:00.000Z' },
    })
    await payload.update({
      collection: SLUGS.articles,
      id: told.id,
      data: { summary: 'Après.', changeNote: 'Plus clair', _status: 'published' },
      overrideAccess: true,
      context: { publishedAt: '2026-04-01T09:00:00.000Z' },
    })
    const number = told.number ?? ''
    const past = await findPast({ payload, readerClass: agents, number })
    const on = { payload, readerClass: agents, reading: 'affichee' as const, day: '2025-03-12', now }
    const read = past && (await readPast({ ...on, past }))
    expect(read && articleOfEdition(read.stored).summary).toBe('Avant.')
    expect((await findArticle({ payload, readerClass: agents, number }))?.summary).toBe('Après.')
    expect(past?.editions.map(({ nature }) => nature)).toStrictEqual(['correction', 'new'])
  })

  it('has no other edition for having been moved in the plan, or verified', async () => {
    const { totalDocs } = await payload.count({
      collection: SLUGS.editions,
      where: { sheetId: { equals: aeeh.id } },
      overrideAccess: true,
    })
    await payload.update({
      collection: SLUGS.articles,
      id: aeeh.id,
      data: { keywords: ['handicap'], _status: 'published' },
      overrideAccess: true,
    })
    const after = await payload.count({
      collection: SLUGS.editions,
      where: { sheetId: { equals: aeeh.id } },
      overrideAccess: true,
    })
    expect([totalDocs, after.totalDocs]).toStrictEqual([1, 1])
  })
})

describe('what acts on every kind of sheet', () => {
  it('keeps a sheet of the guide at hand, and takes a report on its text', async () => {
    const number = aeeh.number ?? ''
    await setFavourite({ payload, userId: agent.id, number, keep: true })
    expect(await listFavourites(payload, agent.id, agents)).toStrictEqual([
      { number, title: aeeh.title, url: `/guide/${number}` },
    ])
    const said = { payload, actor: agent, address: ADDRESS, number, reason: 'inexact', text: 'Faux' } as const
    expect((await makeReport({ ...said, section: 'horaires' }))?.fault).toBe('invalid')
    expect(await makeReport({ ...said, section: 'texte' })).toBeNull()
  })

  it('gives it to other tools, with its place in the plan', async () => {
    const key = await payload.create({
      collection: SLUGS.apiKeys,
      data: { name: 'essai', readerClass: 'agents', ratePerMinute: 100 },
      overrideAccess: true,
    })
    const request = new Request('http://localhost:3000/api/v1/articles', {
      headers: { authorization: `Bearer ${key.shownOnce}`, 'x-repere-peer': ADDRESS },
    })
    const item = await (await answerItem(request, 'articles', aeeh.number ?? '')).json()
    expect([item.title, item.planNumber, item.chapters]).toStrictEqual([aeeh.title, '1.1', ['Prestations']])
    expect(item).not.toHaveProperty('internalNote')
  })

  it('refuses to publish what lacks a chapter or a text, in words', async () => {
    const made = payload.create({
      collection: SLUGS.articles,
      data: anArticle({ chapter: null, body: null }),
      overrideAccess: true,
    })
    await expect(made).rejects.toMatchObject({
      data: { errors: [{ path: 'chapter' }, { path: 'body' }] },
    })
  })
})

describe.each(ROLES)('rights of %s on the guide', (role) => {
  const reads: Record<'public' | 'partners' | 'agents', string[]> = {
    public: ['Pour tous'],
    partners: ['Pour les partenaires', 'Pour tous'],
    agents: ['Pour les partenaires', 'Pour tous'],
  }

  it('are those of its reader class, and writing is for editors', async () => {
    const user = role ? await aUser(payload, { roles: [role] }) : null
    const as = { overrideAccess: false, user, depth: 0 } as const
    const { docs } = await payload.find({
      ...as,
      collection: SLUGS.articles,
      where: { title: { like: 'Pour' } },
      sort: 'title',
      limit: 10,
    })
    expect(docs.map(({ title }) => title)).toStrictEqual(reads[readerClassOf(user)])
    const mayWrite = role === 'editor' || role === 'administrator'
    const writes = [
      payload.create({ ...as, collection: SLUGS.chapters, data: { title: `Par ${role}` } }),
      payload.update({
        ...as,
        collection: SLUGS.articles,
        id: aeeh.id,
        data: { keywords: ['a'] },
        draft: true,
      }),
      payload.find({ ...as, collection: SLUGS.guideNumbers, limit: 1 }),
    ]
    expect(await Promise.all(writes.map(allowed))).toStrictEqual([mayWrite, mayWrite, mayWrite])
  })
})
