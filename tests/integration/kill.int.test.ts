import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const SAVES = 60

const acknowledged: string[] = []

/** Starts a server on this test's base, kills it once it acknowledged enough saves, and keeps what it acknowledged. */
async function saveAndKill(): Promise<void> {
  const server = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'tests/helpers/scenes/saveUntilKilled.ts'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  )
  const ended = new Promise((resolve) => server.once('exit', resolve))
  for await (const line of createInterface({ input: server.stdout })) {
    if (/^D\d+$/.test(line)) acknowledged.push(line)
    if (acknowledged.length >= SAVES) server.kill('SIGKILL')
  }
  await ended
}

const { payload } = await openTestPayload()

beforeAll(async () => {
  await saveAndKill()
})

describe('a server killed during saves', () => {
  it('has lost no acknowledged save', async () => {
    const { docs } = await payload.find({
      collection: SLUGS.schemes,
      depth: 0,
      limit: 2000,
      pagination: false,
      select: { number: true },
      overrideAccess: true,
    })
    const stored = new Set(docs.map(({ number }) => number))
    expect(acknowledged.filter((number) => !stored.has(number))).toStrictEqual([])
    expect(acknowledged.length).toBeGreaterThanOrEqual(SAVES)
  })

  it('has its index agree with the base once it is reconciled', async () => {
    const { reconcileIndex } = await import('@/features/finding/search/write/reconcileIndex')
    const { readHealth } = await import('@/features/shell/health/read/readHealth')
    await reconcileIndex(payload)
    const { search } = await readHealth(payload)
    expect(search.documents).toBe(search.expected)
    expect(await reconcileIndex(payload)).toStrictEqual({ mended: 0 })
  })
})
