import { describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

/** What SQLite waits for at each write: 1 nothing, 2 the disk. `null` on MongoDB, which has no such setting. */
async function waitsFor(): Promise<number | null> {
  if (!('client' in payload.db)) return null
  // Of the SQLite adapter; the port's type does not say.
  const { client } = payload.db as unknown as {
    client: { execute: (sql: string) => Promise<{ rows: { synchronous: number }[] }> }
  }
  return (await client.execute('PRAGMA synchronous')).rows[0]?.synchronous ?? null
}

const isSqlite = process.env.TEST_DATABASE === 'sqlite'

async function fillAtOnce<T>(work: () => Promise<T>): Promise<T> {
  return (await import('@/infra/database/fillAtOnce')).fillAtOnce(payload, work)
}

describe('fillAtOnce', () => {
  it('waits for the disk once the work has failed, and lets its error through', async () => {
    await expect(fillAtOnce(() => Promise.reject(new Error('coupé')))).rejects.toThrow('coupé')
    expect(await waitsFor()).toBe(isSqlite ? 2 : null)
  })

  it('writes without waiting for the disk each time, and waits again afterwards', async () => {
    const during = await fillAtOnce(async () => {
      await payload.create({
        collection: SLUGS.themes,
        data: { title: 'Eau', slug: 'eau' },
        depth: 0,
        overrideAccess: true,
      })
      return waitsFor()
    })
    expect({ during, after: await waitsFor() }).toStrictEqual(
      isSqlite ? { during: 1, after: 2 } : { during: null, after: null },
    )
    const kept = await payload.count({
      collection: SLUGS.themes,
      where: { slug: { equals: 'eau' } },
      overrideAccess: true,
    })
    expect(kept.totalDocs).toBe(1)
  })
})
