import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type HeldBase, holdBase } from '../helpers/holdBase'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload'

let base: TestPayload
let payload: Payload
let held: HeldBase | null = null

beforeAll(async () => {
  base = await openTestPayload({ LOG_LEVEL: 'silent' })
  payload = base.payload
})
afterEach(() => held?.release())
afterAll(() => base.close())

const isSqlite = process.env.TEST_DATABASE !== 'mongodb'

async function took(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** What another process reads of a table of the file. */
function seenFromOutside(table: string): number {
  const script = `console.log(new (require('libsql'))(process.argv[1]).prepare('select count(*) as n from ${table}').all()[0].n)`
  const file = (process.env.DATABASE_URL ?? '').slice('file:'.length)
  return Number(spawnSync(process.execPath, ['-e', script, file], { encoding: 'utf8' }).stdout)
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

  it.runIf(isSqlite)('commits at once what is written after a writer was refused', async () => {
    const { withPatience } = await import('@/infra/database/whileBusy')
    const make = (slug: string) =>
      payload.create({ collection: SLUGS.themes, data: { title: slug, slug }, depth: 0, overrideAccess: true })
    held = await holdBase(payload)
    await expect(withPatience(0, () => make('refuse'))).rejects.toThrow()
    await held.release()
    held = null
    const before = seenFromOutside('themes')
    await make('accepte')
    expect(seenFromOutside('themes')).toBe(before + 1)
  })

  it('reads, counts and limits within a moment', async () => {
    const { searchSheets } = await import('@/features/search/read/searchSheets')
    const { readSearchParameters } = await import('@/features/search/read/searchParameters')
    const { countSheetRead } = await import('@/features/usage/write/countSheetRead')
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
    const { countMissedSearch } = await import('@/features/usage/write/countMissedSearch')
    const { flushLaterWrites } = await import('@/infra/database/laterWrites')
    held = await holdBase(payload)
    for (let turn = 0; turn < 7; turn += 1) countMissedSearch(payload, 'colis de rentrée')
    await held.release()
    held = null
    await flushLaterWrites()
    expect(await missedWords('colis de rentrée')).toBe(7)
  })
})
