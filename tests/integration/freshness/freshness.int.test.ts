import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Role } from '@/access/roles'
import { weekOf } from '@/domain/freshness/weekOf'
import { SLUGS } from '@/domain/slugs'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aScheme } from '../../factories/aScheme'
import { aUser } from '../../factories/aUser'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
const DAY = 86_400_000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString()
const week = weekOf(new Date())

async function take() {
  const { takeFreshness } = await import('@/features/desk/freshness/write/takeFreshness')
  await takeFreshness(payload)
}

async function stored() {
  const { docs } = await payload.find({
    collection: SLUGS.freshnessSnapshots,
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ week: of, part, label, published, inTime }) => [of, part, label, published, inTime])
}

async function read(
  readerClass: 'public' | 'partners' | 'agents',
  audience: 'public' | 'partners' | 'agents',
) {
  const { readFreshness } = await import('@/features/desk/freshness/read/readFreshness')
  return readFreshness({ payload, now: new Date(), readerClass, audience })
}

let late: { id: string }

beforeAll(async () => {
  const owner = await aUser(payload, { roles: ['editor'], name: 'Édith Test' })
  const theme = await payload.create({
    collection: 'themes',
    data: { title: 'Eau', slug: 'eau' },
    overrideAccess: true,
  })
  const below = await payload.create({
    collection: 'themes',
    data: { title: 'Impayés', slug: 'impayes', parent: theme.id },
    overrideAccess: true,
  })
  late = await aKeptSheet(payload, { name: 'Tard', verifiedAt: daysAgo(300), cadence: '6' })
  await aKeptSheet(payload, { name: 'À temps', verifiedAt: daysAgo(300), cadence: '12' })
  await aKeptSheet(payload, { name: 'Jamais' })
  await aKeptSheet(payload, { name: 'Brouillon', _status: 'draft' })
  for (const [title, verifiedAt] of [
    ['Un', daysAgo(10)],
    ['Deux', daysAgo(800)],
  ] as const)
    await payload.create({
      collection: 'schemes',
      data: aScheme({ title, verifiedAt, owner: owner.id, themes: [theme.id, below.id] }),
      overrideAccess: true,
    })
  // Two processes at once, then again: the week is counted once.
  await Promise.all([take(), take()])
})

describe('the count of a week', () => {
  const COUNTED = [
    [week, 'all', 'Toute la base', 5, 2],
    [week, 'kind', 'Dispositifs', 2, 1],
    [week, 'kind', 'Partenaires', 3, 1],
    [week, 'owner', 'Sans responsable', 3, 1],
    [week, 'owner', 'Édith Test', 2, 1],
    [week, 'theme', 'Eau', 2, 1],
  ]

  it('tells by kind, root theme and owner how many sheets are within their own cadence', async () => {
    expect((await stored()).sort()).toStrictEqual(COUNTED)
  })

  it('is made once, and never again, whatever is verified since', async () => {
    await payload.update({
      collection: 'organisations',
      id: late.id,
      data: { verifiedAt: daysAgo(0) },
      overrideAccess: true,
    })
    await take()
    expect((await stored()).sort()).toStrictEqual(COUNTED)
  })

  it('takes its place beside the next one', async () => {
    const { clock } = await import('@/infra/clock')
    const next = new Date(Date.now() + 7 * DAY)
    vi.spyOn(clock, 'now').mockReturnValue(next)
    await take()
    vi.restoreAllMocks()
    const all = (await stored()).filter(([, part]) => part === 'all')
    expect(all.map(([of]) => of).sort()).toStrictEqual([week, weekOf(next)])
    await payload.db.deleteMany({
      collection: SLUGS.freshnessSnapshots,
      where: { week: { equals: weekOf(next) } },
    })
  })
})

describe('the stored counts', () => {
  it.each([
    ['administrator', true],
    ['editor', true],
    ['agent', false],
    ['coordinator', false],
    ['direction', false],
    ['partner', false],
    ['facility', false],
  ] as const)('are read over REST by a %s: %s, and written by nobody', async (role, mayRead) => {
    const user = await aUser(payload, { roles: [role] })
    const as = { collection: SLUGS.freshnessSnapshots, user, overrideAccess: false, depth: 0 } as const
    const read = await payload.find({ ...as, limit: 1 }).catch(() => null)
    expect(read !== null).toBe(mayRead)
    const data = {
      week: '2020-01-06',
      part: 'all' as const,
      code: 'all',
      label: 'x',
      published: 1,
      inTime: 1,
      takenAt: daysAgo(1),
    }
    await expect(payload.create({ ...as, data })).rejects.toThrow()
    await expect(payload.update({ ...as, where: {}, data: { inTime: 9 } })).rejects.toThrow()
    await expect(payload.delete({ ...as, where: {} })).rejects.toThrow()
  })
})

describe('what is published', () => {
  it('is for whom the site says, and tells owners to agents alone', async () => {
    for (const [readerClass, audience, isRead] of [
      ['agents', 'agents', true],
      ['partners', 'agents', false],
      ['public', 'agents', false],
      ['partners', 'partners', true],
      ['public', 'partners', false],
      ['public', 'public', true],
    ] as const) {
      const freshness = await read(readerClass, audience)
      expect([readerClass, audience, freshness !== null]).toStrictEqual([readerClass, audience, isRead])
      expect(freshness?.owners === null).toBe(isRead && readerClass !== 'agents')
      expect(JSON.stringify(freshness).includes('Édith Test')).toBe(readerClass === 'agents')
    }
  })

  it.each([
    [null, 401],
    ['partner', 404],
    ['facility', 404],
    ['agent', 200],
    ['coordinator', 200],
    ['direction', 200],
    ['editor', 200],
    ['administrator', 200],
  ] as const)('is a table for %s: %i', async (role: Role | null, status) => {
    const { answerFreshnessCsv } = await import('@/features/desk/freshness/read/answerFreshnessCsv')
    const client = role ? await signIn(payload, await aUser(payload, { roles: [role] })) : null
    const answer = await answerFreshnessCsv(
      new Request('http://localhost:3000/fraicheur/telecharger', { headers: client?.headers ?? {} }),
    )
    expect(answer.status).toBe(status)
    expect((await answer.text()).includes(`${week};Toute la base;Toute la base;5;2;40;%`)).toBe(
      status === 200,
    )
  })
})
