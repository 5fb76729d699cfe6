import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { afterEach, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { aUser } from '../factories/aUser'
import { type HeldBase, holdBase } from '../helpers/scenes/holdBase'
import { signIn } from '../helpers/scenes/signIn'
import { openTestPayload } from '../helpers/servers/openTestPayload'

let held: HeldBase | null = null

const { payload } = await openTestPayload()

afterEach(() => held?.release())

async function took(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function flush(): Promise<void> {
  const { flushLaterWrites } = await import('@/infra/database/laterWrites')
  await flushLaterWrites()
}

/** What was learnt of the base is forgotten after five seconds. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5100))

/** Whether another process finds a theme: SQLite's file is read by one. */
async function isSeenElsewhere(slug: string): Promise<boolean> {
  const url = process.env.DATABASE_URL ?? ''
  if (!url.startsWith('file:')) {
    const where = { slug: { equals: slug } }
    return (await payload.count({ collection: SLUGS.themes, where, overrideAccess: true })).totalDocs === 1
  }
  const script = `console.log(new (require('libsql'))(process.argv[1]).prepare('select 1 from themes where slug = ?').all(process.argv[2]).length)`
  const { stdout } = spawnSync(process.execPath, ['-e', script, url.slice('file:'.length), slug], {
    encoding: 'utf8',
  })
  return stdout.trim() === '1'
}

async function missedWords(words: string): Promise<number> {
  const { docs } = await payload.find({
    collection: SLUGS.missedSearches,
    where: { words: { equals: words } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0]?.count ?? 0
}

describe('a base that another process holds', () => {
  it('never keeps the other requests from being served while a writer waits', async () => {
    held = await holdBase(payload)
    const theme = payload.create({
      collection: SLUGS.themes,
      data: { title: 'Attente', slug: 'attente' },
      depth: 0,
      overrideAccess: true,
    })
    let longest = 0
    for (let turn = 0; turn < 20; turn += 1)
      longest = Math.max(longest, await took(() => new Promise((resolve) => setTimeout(resolve, 20))))
    await held.release()
    held = null
    expect((await theme).title).toBe('Attente')
    expect(longest).toBeLessThan(300)
  })

  it('commits at once what is written after a writer was refused', async () => {
    const { tryBesideRead } = await import('@/infra/database/laterWrites')
    const make = (slug: string) =>
      payload.create({
        collection: SLUGS.themes,
        data: { title: slug, slug },
        depth: 0,
        overrideAccess: true,
      })
    held = await holdBase(payload)
    expect(await tryBesideRead(payload, () => make('refuse'))).toBeNull()
    await held.release()
    held = null
    await make('accepte')
    expect(await isSeenElsewhere('accepte')).toBe(true)
  })

  it('reads, counts and limits within a moment', async () => {
    const { searchSheets } = await import('@/features/finding/search/read/searchSheets')
    const { readSearchParameters } = await import('@/features/finding/search/read/searchParameters')
    const { countSheetRead } = await import('@/features/finding/usage/write/countSheetRead')
    const { consumeReadLimit } = await import('@/infra/rateLimit/consumeReadLimit')
    const parameters = readSearchParameters(new URLSearchParams({ q: 'zzyzx introuvable' }))
    await searchSheets({ payload, parameters, readerClass: 'agents' })
    held = await holdBase(payload)
    const times = []
    for (let turn = 0; turn < 20; turn += 1)
      times.push(
        await took(async () => {
          const limit = { payload, key: 'reading', limit: 15, windowSeconds: 60 }
          await consumeReadLimit(limit)
          await searchSheets({ payload, parameters, readerClass: 'agents' })
          countSheetRead({ payload, number: 'D9001', fromSearch: null })
        }),
      )
    expect(times.reduce((sum, time) => sum + time, 0) / times.length).toBeLessThan(150)
    expect(Math.max(...times)).toBeLessThan(800)
  })

  it('still holds the limit, from memory', async () => {
    const { consumeReadLimit } = await import('@/infra/rateLimit/consumeReadLimit')
    held = await holdBase(payload)
    const ask = () => consumeReadLimit({ payload, key: 'held', limit: 5, windowSeconds: 60 })
    const answers = []
    for (let turn = 0; turn < 8; turn += 1) answers.push((await ask()).allowed)
    expect(answers).toStrictEqual([...Array(5).fill(true), ...Array(3).fill(false)])
  })

  it('gets the counts once it is free, none of them lost', async () => {
    const { countMissedSearch } = await import('@/features/finding/usage/write/countMissedSearch')
    held = await holdBase(payload)
    for (let turn = 0; turn < 7; turn += 1) countMissedSearch(payload, 'colis de rentrée')
    await held.release()
    held = null
    await flush()
    expect(await missedWords('colis de rentrée')).toBe(7)
  })

  it('lets a session go on being seen, which another process reads once it is free', async () => {
    const user = await aUser(payload)
    const client = await signIn(payload, user)
    const ago = new Date(Date.now() - 10 * 60_000).toISOString()
    const ofUser = { user: { equals: user.id } }
    await payload.db.updateMany({ collection: SLUGS.sessions, where: ofUser, data: { lastSeenAt: ago } })
    held = await holdBase(payload)
    const time = await took(() => client.whoAmI())
    expect(await client.whoAmI()).toBe(user.email)
    await held.release()
    held = null
    await flush()
    const { docs } = await payload.find({
      collection: SLUGS.sessions,
      where: ofUser,
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: true,
    })
    expect(docs.map(({ lastSeenAt }) => lastSeenAt > ago)).toStrictEqual([true])
    expect(time).toBeLessThan(800)
  })

  it('shows a dead link, and keeps its line of the journal for later, once', async () => {
    const { noteDeadLink } = await import('@/features/trust/verifications/write/noteDeadLink')
    const { findSignedLink } = await import('@/features/trust/verifications/read/findSignedLink')
    held = await holdBase(payload)
    const address = '198.51.100.77'
    const time = await took(async () => {
      await findSignedLink({ payload, token: 'inconnu', purpose: 'verify', address })
      await noteDeadLink({ payload, state: 'unknown', link: null, address })
    })
    await held.release()
    held = null
    await flush()
    const lines = await payload.count({
      collection: SLUGS.auditLog,
      where: { address: { equals: address } },
      overrideAccess: true,
    })
    expect([lines.totalDocs, time < 1200]).toStrictEqual([1, true])
  })

  it('is told by the health, which answers in a moment', async () => {
    const { readHealth } = await import('@/features/shell/health/read/readHealth')
    await settle()
    const before = await readHealth(payload)
    held = await holdBase(payload)
    await settle()
    let during = before
    const time = await took(async () => {
      during = await readHealth(payload)
    })
    await held.release()
    held = null
    await settle()
    const after = await readHealth(payload)
    expect([before, during, after].map(({ status, database }) => [status, database.writable])).toStrictEqual([
      ['ok', true],
      ['degraded', false],
      ['ok', true],
    ])
    expect(time).toBeLessThan(4000)
  })
})

describe('jobs that nobody takes', () => {
  const wait = async (queue: string, minutes: number, more: object = {}) => {
    const createdAt = new Date(Date.now() - minutes * 60_000).toISOString()
    const job = { taskSlug: 'applyLexicon', queue, input: {}, processing: false, ...more, createdAt }
    await payload.db.create({ collection: 'payload-jobs', data: job })
  }
  const read = async () => {
    const { readHealth } = await import('@/features/shell/health/read/readHealth')
    const { status, jobs } = await readHealth(payload)
    return [status, Math.round((jobs.oldestWaitingSeconds ?? -60) / 60)]
  }
  afterEach(() => payload.db.deleteMany({ collection: 'payload-jobs', where: {} }))

  it.each([
    ['search', 14, {}, ['ok', 14]],
    ['search', 16, {}, ['degraded', 16]],
    ['search', 300, { processing: true }, ['ok', -1]],
    ['search', 300, { waitUntil: new Date(Date.now() + 60_000).toISOString() }, ['ok', -1]],
    ['imports', 300, {}, ['ok', 300]],
    ['imports', 370, {}, ['degraded', 370]],
  ])('of the queue %s, for %i minutes %o, are told as %o', async (queue, minutes, more, told) => {
    await wait(queue, minutes, more)
    expect(await read()).toStrictEqual(told)
  })
})
