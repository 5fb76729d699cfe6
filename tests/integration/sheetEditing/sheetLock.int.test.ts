import { EventEmitter, once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

/** What a lease that ran out looks like. */
async function letLeaseEnd(sheetId: string): Promise<void> {
  const { rateLimitKey } = await import('@/infra/rateLimit/rateLimitKey')
  await payload.db.updateOne({
    collection: SLUGS.rateLimits,
    where: { key: { equals: rateLimitKey(`sheet-editing:${sheetId}`) } },
    data: { expiresAt: new Date(Date.now() - 1000).toISOString() },
  })
}

describe('the lock of a sheet', () => {
  it('is left to its next holder by work that outlived its lease', async () => {
    const { withLease } = await import('@/infra/lease/withLease')
    const steps: string[] = []
    const events = new EventEmitter()
    const nextIsIn = once(events, 'next is in')
    const overtake = () =>
      withLease(payload, 'slow', async () => {
        events.emit('next is in')
        await once(events, 'next may end')
        steps.push('next ends')
      })
    const overtaken: { by?: ReturnType<typeof overtake> } = {}
    await withLease(payload, 'slow', async () => {
      await letLeaseEnd('slow')
      overtaken.by = overtake()
      await nextIsIn
    })
    const last = withLease(payload, 'slow', async () => {
      steps.push('last starts')
    })
    await new Promise((resolve) => setTimeout(resolve, 300))
    events.emit('next may end')
    await Promise.all([overtaken.by, last])
    expect(steps).toStrictEqual(['next ends', 'last starts'])
  })

  it('is free again at once when the work ends or fails', async () => {
    const { withLease } = await import('@/infra/lease/withLease')
    await expect(withLease(payload, 'short', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await withLease(payload, 'short', async () => 'done')).toBe('done')
    const rows = await payload.count({ collection: SLUGS.rateLimits, overrideAccess: true })
    expect(rows.totalDocs).toBe(0)
  })
})
