import { describe, expect, it } from 'vitest'
import { sheetRevision } from '@/domain/sheet/sheetRevision'
import { feedRevision } from '@/features/sheets/feed/feedRevision'

const facts = { updatedAt: '2026-01-15T09:00:00.000Z', freshness: 'verified', ended: false, names: ['CAF'] }

describe('the revision of a sheet', () => {
  it('is another one than before documents said more: every sheet is written again by itself', () => {
    const before = feedRevision(sheetRevision(facts))?.replace('-', '-verified-current-')
    expect(sheetRevision(facts)).not.toBe(before)
  })

  it('tells the feed nothing new where only the version of documents, or the day, changed', () => {
    const [millis, digest] = (feedRevision(sheetRevision(facts)) ?? '').split(/-(.*)/s)
    expect(feedRevision(`${millis}-dueSoon-current-${digest}`)).toBe(feedRevision(sheetRevision(facts)))
    expect(feedRevision(`${millis}-overdue-ended.7-${digest}`)).toBe(feedRevision(sheetRevision(facts)))
  })
})
