import { describe, expect, it } from 'vitest'
import { unitFaults } from '@/domain/facility/unitFaults'
import type { Commitment } from '@/domain/placement/Commitment'
import { nextLine } from '@/domain/placement/calendar/nextLine'
import type { Situation } from '@/domain/placement/calendar/Situation'
import { lawFor } from '@/domain/placement/matching/lawFor'
import { NOTICE_KINDS } from '@/domain/placement/notices/NOTICE_KINDS'
import { noticesDue } from '@/domain/placement/notices/noticesDue'
import { rulesFor } from '@/domain/placement/rules/rulesFor'
import { stayBounds } from '@/domain/placement/rules/stayRules'
import { unitRules } from '@/domain/placement/rules/unitRules'
import { aCandidateUnit } from '../../factories/aCandidateUnit'
import { aChild, aPlacementSearch } from '../../factories/aPlacementSearch'

const NURSERY = { mode: 'pouponniere', category: 'foyer-enfance', minYears: 0, maxYears: 2 }
const TEENS = { mode: 'internat-collectif', category: 'mecs', minYears: 12, maxYears: 17 }
const RELAY = { unit: TEENS, title: 'relais' as const }

describe('rules of law', () => {
  it('apply by the ages of the unit, villages d’enfants apart', () => {
    const codes = (unit: typeof NURSERY) =>
      rulesFor({ unit, title: null }, '2026-06-01', []).inForce.map(({ code }) => code)
    expect(codes(NURSERY)).toContain('moins-de-3-ans-sejour')
    expect(codes({ ...NURSERY, mode: 'internat-collectif', category: 'mecs' })).toContain(
      'moins-de-3-ans-jour',
    )
    expect(codes({ ...NURSERY, category: 'village-enfants' })).toStrictEqual([])
    expect(codes(TEENS)).toStrictEqual([])
  })

  it('warn of a unit before their day, and block it from then on', () => {
    const big = { ...NURSERY, openCapacity: 34 }
    const before = unitRules(big, '2026-06-01', [])
    expect(before.blocks).toStrictEqual([])
    expect(before.warnings).toHaveLength(1)
    expect(unitRules(big, '2030-07-01', []).blocks).toMatchObject([{ path: 'openCapacity' }])
  })

  it('give way to the row of the département of the same code', () => {
    const [ours] = rulesFor(RELAY, '2026-06-01', []).inForce
    const theirs = ours ? [{ ...ours, value: 21 }] : []
    expect(stayBounds(RELAY, { from: '2026-06-01', renewed: 0 }, theirs).lastDay).toBe('2026-06-21')
  })

  it('A12: refuse a living place of eight without a derogation, and any hotel', () => {
    const lva = {
      ...TEENS,
      mode: 'lieu-de-vie' as const,
      sex: 'mixte' as const,
      durations: ['long' as const],
      openCapacity: 8,
    }
    expect(unitFaults(lva, { category: 'lva' }).map(({ path }) => path)).toContain('openCapacity')
    const hotel = { ...lva, mode: 'hotel' as const, openCapacity: 2, active: true }
    expect(unitFaults(hotel, { category: 'mecs' }).map(({ path }) => path)).toContain('mode')
  })
})

const NOW = new Date('2026-06-10T10:00:00Z')

const stay = (to: string, seq: number): Commitment => ({
  place: 'p',
  seq,
  thread: 'p:1',
  kind: 'stay',
  state: 'arrived',
  from: '2026-06-01',
  to,
  readyOn: null,
  expiresAt: null,
  request: 'r',
  child: 0,
  reason: null,
  note: null,
  destination: null,
  at: '2026-06-01T10:00:00.000Z',
  occurredAt: null,
  by: null,
  byName: null,
  override: null,
})

function situation(lines: Commitment[], coordinates = false): Situation {
  return {
    place: { id: 'p', kind: 'ordinary', inServiceFrom: '2020-01-01', inServiceTo: null },
    lines,
    request: { id: 'r', state: 'admitted', children: 1, births: ['2012-05'], title: 'relais', lines },
    actor: { id: 'u', name: 'Awa Test', coordinates },
    now: NOW,
    today: '2026-06-10',
    maxHolds: 3,
    preparationDays: 0,
    isHoliday: () => false,
    unit: TEENS,
    rules: [],
    closed: null,
  }
}

describe('the length of a stay in a unit of 2 to 12 years', () => {
  const unit = { mode: 'internat-collectif', category: 'mecs', minYears: 2, maxYears: 12 }
  /** 4 months from the 10th of June, the day that is `NOW`. */
  const LAST = '2026-10-09'
  const children = (births: (string | null)[]) => ({
    ...situation([]),
    unit,
    request: { id: 'r', state: 'open' as const, children: births.length, births, title: null, lines: [] },
  })
  const hold = (births: (string | null)[], to: string | null, child = 0) =>
    nextLine(children(births), {
      kind: 'hold',
      request: 'r',
      child,
      from: '2026-06-10',
      to,
      expiresAt: '2026-06-10T14:00:00Z',
    }).fault

  it('is bounded by the age of the child at arrival, who is three or not on that day', () => {
    // Born in June 2023, three on some day of the month of arrival: perhaps not yet.
    expect([hold(['2016-05'], '2027-06-09'), hold(['2016-05'], null)]).toStrictEqual([null, null])
    expect([hold(['2023-05'], '2026-10-10'), hold(['2023-06'], '2026-10-10')]).toStrictEqual([null, 'rule'])
    expect([hold(['2024-05'], LAST), hold(['2024-05'], '2026-10-10')]).toStrictEqual([null, 'rule'])
  })

  it('goes by each child of a request, and by the unit for one of whom no age is known', () => {
    const both = ['2024-05', '2016-05']
    expect([hold(both, null, 0), hold(both, null, 1)]).toStrictEqual(['rule', null])
    expect(hold([null], '2026-10-10')).toBe('rule')
    const direct = (to: string) =>
      nextLine({ ...situation([]), unit, request: null }, { kind: 'admit', from: '2026-06-11', to }).fault
    expect([direct('2026-10-10'), direct('2026-10-11')]).toStrictEqual([null, 'rule'])
  })

  it('is renewed once for a child under three at arrival, as often as it takes for another', () => {
    const lines = [stay('2026-06-15', 1), stay('2026-06-20', 2)]
    const again = (birth: string) =>
      nextLine(
        {
          ...situation(lines),
          unit,
          request: { id: 'r', state: 'admitted', children: 1, births: [birth], title: null, lines },
        },
        { kind: 'extend', thread: 'p:1', to: '2026-07-05' },
      ).fault
    expect([again('2024-05'), again('2016-05')]).toStrictEqual(['rule', null])
  })

  it('leaves places and staff to the ages of the unit', () => {
    const codes = rulesFor({ unit, title: null, months: 120 }, '2030-07-01', []).inForce.map(
      ({ code }) => code,
    )
    expect(codes).toStrictEqual(['moins-de-3-ans-places', 'moins-de-3-ans-jour', 'moins-de-3-ans-nuit'])
  })

  it('is told alike by the search and by whoever puts the option', () => {
    const searched = (birthMonth: string) =>
      lawFor(
        { ...aCandidateUnit({ ...unit, mode: 'internat-collectif' }) },
        aPlacementSearch({
          profile: {
            children: [aChild({ birthMonth })],
            wishedFrom: '2026-06-10',
            expectedDays: 150,
            duration: 'moyen',
          },
        }).profile,
        [],
      ).blocks.length > 0
    // 150 days from the 10th of June.
    for (const birth of ['2016-05', '2023-05', '2023-06', '2024-05', '2026-01'])
      expect([birth, searched(birth)]).toStrictEqual([birth, hold([birth], '2026-11-06') === 'rule'])
  })
})

describe('A14: a relais immédiat', () => {
  it('is not held for more than fifteen days', () => {
    const open = situation([])
    const request = {
      id: 'r',
      state: 'open' as const,
      children: 1,
      births: ['2012-05'],
      title: 'relais' as const,
      lines: [],
    }
    const hold = (to: string | null) =>
      nextLine(
        { ...open, request },
        { kind: 'hold', request: 'r', child: 0, from: '2026-06-10', to, expiresAt: '2026-06-10T14:00:00Z' },
      ).fault
    expect([hold('2026-06-24'), hold('2026-06-25'), hold(null)]).toStrictEqual([null, 'rule', 'rule'])
  })

  it('is renewed once, for fifteen days, and no more', () => {
    const once = situation([stay('2026-06-15', 1)])
    const extend = (to: string) => ({ kind: 'extend' as const, thread: 'p:1', to })
    expect(nextLine(once, extend('2026-06-30')).fault).toBeNull()
    expect(nextLine(once, extend('2026-07-01')).fault).toBe('rule')
    const twice = situation([stay('2026-06-15', 1), stay('2026-06-30', 2)])
    expect(nextLine(twice, extend('2026-07-05')).fault).toBe('rule')
    expect(stayBounds(RELAY, { from: '2026-07-01', renewed: 1 }, []).renewalsLeft).toBe(0)
  })

  it('is told to the facility and to coordinators once its renewal is past', () => {
    const renewed = { ...stay('2026-06-30', 2), startedAt: '2026-06-01T08:00:00.000Z' }
    const due = (today: string) => noticesDue(renewed, { now: new Date(`${today}T10:00:00.000Z`), today })
    expect(due('2026-06-30')).toStrictEqual([])
    expect(due('2026-07-01').map(({ kind }) => kind)).toStrictEqual(['departureOverdue'])
    expect(NOTICE_KINDS.departureOverdue).toStrictEqual(['facility', 'coordinators'])
  })

  it('is renewed again by a coordinator alone, with a reason that stays on the line', () => {
    const lines = [stay('2026-06-15', 1), stay('2026-06-30', 2)]
    const act = {
      kind: 'extend' as const,
      thread: 'p:1',
      to: '2026-07-05',
      override: 'Audience le 3 juillet',
    }
    expect(nextLine(situation(lines), act).fault).toBe('refused')
    expect(nextLine(situation(lines, true), act)).toMatchObject({
      fault: null,
      line: { override: 'Audience le 3 juillet' },
      warnings: [expect.stringContaining('se renouvelle une fois')],
    })
  })
})
