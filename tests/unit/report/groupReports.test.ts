import { describe, expect, it } from 'vitest'
import { groupReports } from '@/domain/report/groupReports'

describe('groupReports', () => {
  it('gathers what waits on one group, apart from what was answered before', () => {
    const first = { group: 'a', answeredAt: null }
    const other = { group: 'b', answeredAt: null }
    const old = { group: 'a', answeredAt: '2026-01-01' }
    const second = { group: 'a' }
    expect(groupReports([first, other, old, second])).toStrictEqual([[first, second], [other], [old]])
  })
})
