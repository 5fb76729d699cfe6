import { describe, expect, it } from 'vitest'
import type { Followed } from '@/features/trust/following/Followed'
import { byKey } from '@/features/trust/following/present/byKey'
import { changesOf } from '@/features/trust/following/present/changesOf'
import type { SheetChange } from '@/features/trust/following/SheetChange'

const BEFORE = '2026-11-01T10:00:00.000Z'
const aChange = (given: Partial<SheetChange>): SheetChange => ({
  kind: 'schemes',
  number: 'D0001',
  title: 'Aide',
  at: '2026-11-04T10:00:00.000Z',
  nature: 'said',
  said: 'Barème',
  summary: null,
  keys: ['sheet:D0001', 'theme:eau'],
  ...given,
})
const aFollowed = (given: Partial<Followed>): Followed => ({
  id: 'un',
  kind: 'theme',
  target: 'eau',
  label: 'Eau',
  since: BEFORE,
  ...given,
})
const told = (follows: Followed[], changes: SheetChange[], isTold?: (change: SheetChange) => boolean) =>
  changesOf(follows, byKey(changes), BEFORE, isTold).map(({ follow, changes: own }) => [
    follow.kind,
    ...own.map(({ at }) => at.slice(8, 10)),
  ])

describe('changesOf', () => {
  it('tells a sheet once, by its last change, under the closest follow', () => {
    const follows = [aFollowed({}), aFollowed({ id: 'deux', kind: 'sheet', target: 'D0001' })]
    const changes = [aChange({ at: '2026-11-05T10:00:00.000Z' }), aChange({})]
    expect(told(follows, changes)).toStrictEqual([['sheet', '05']])
  })

  it('tells nothing from before one followed, nor what is known already', () => {
    expect(told([aFollowed({ since: '2026-11-04T10:00:00.000Z' })], [aChange({})])).toStrictEqual([])
    expect(told([aFollowed({})], [aChange({})], () => true)).toStrictEqual([])
  })
})
