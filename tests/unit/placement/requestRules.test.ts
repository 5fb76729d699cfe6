import { describe, expect, it } from 'vitest'
import { parisMidnight } from '@/domain/dates/parisMidnight'
import { overdueMove } from '@/domain/placement/boards/overdueMove'
import {
  admissionDue,
  admissionFaults,
  isAdmissionLate,
  lackingFacts,
} from '@/domain/placement/requests/admission'
import { childrenWords } from '@/domain/placement/requests/childrenWords'
import { deadlineState, spanToDeadline } from '@/domain/placement/requests/deadlineState'
import { endFaults } from '@/domain/placement/requests/endFaults'
import { byDeadline } from '@/domain/placement/requests/requestOrder'

const NOW = new Date('2026-11-30T10:00:00.000Z')
const FACTS = {
  groupEffect: 'Groupe calme.',
  childHeard: true,
  childHeardOn: '2026-11-29',
  trustedThirdPartySought: false,
  schoolKept: true,
  schoolMinutes: 20,
  completedAt: null,
}

describe('deadlines', () => {
  it.each([
    [null, null],
    ['2026-11-30T09:59:00.000Z', 'past'],
    ['2026-12-01T10:00:00.000Z', 'near'],
    ['2026-12-01T10:01:00.000Z', 'soon'],
    ['2026-12-03T10:01:00.000Z', 'far'],
  ])('%s is %s', (deadline, state) => {
    expect(deadlineState(deadline, NOW)).toBe(state)
  })

  it('are told in days, hours or minutes', () => {
    expect(spanToDeadline('2026-12-03T09:00:00.000Z', NOW)).toBe('2\u00a0jours')
    expect(spanToDeadline('2026-12-01T09:00:00.000Z', NOW)).toBe('23\u00a0h')
    expect(spanToDeadline('2026-11-30T09:20:00.000Z', NOW)).toBe('40\u00a0min')
  })

  it('order requests, then urgency, then age', () => {
    const request = (
      id: string,
      legalDeadline: string | null,
      urgency: 'immediate' | 'semaine',
      createdAt = '2026-11-01',
    ) => ({
      id,
      legalDeadline,
      urgency,
      createdAt,
    })
    const ordered = byDeadline([
      request('old', null, 'semaine', '2026-10-01'),
      request('new', null, 'semaine'),
      request('urgent', null, 'immediate'),
      request('late', '2026-12-09', 'semaine'),
      request('first', '2026-12-01', 'semaine'),
    ])
    expect(ordered.map(({ id }) => id)).toStrictEqual(['first', 'late', 'urgent', 'old', 'new'])
  })
})

describe('the facts of an admission', () => {
  it('say what lacks', () => {
    expect(lackingFacts(null)).toHaveLength(4)
    expect(lackingFacts(FACTS)).toStrictEqual([])
    expect(lackingFacts({ ...FACTS, schoolMinutes: null })).toStrictEqual(['école'])
    expect(lackingFacts({ ...FACTS, childHeard: false, childHeardOn: null })).toStrictEqual([])
  })

  it('are due 48 hours after an arrival in an emergency, else before the day of the arrival', () => {
    const arrival = { expectedOn: '2026-11-28', arrivedAt: '2026-11-28T09:00:00.000Z' }
    expect(admissionDue({ urgency: '72h', ...arrival }, parisMidnight)).toBe('2026-11-30T09:00:00.000Z')
    expect(admissionDue({ urgency: 'semaine', ...arrival }, parisMidnight)).toBe('2026-11-27T23:00:00.000Z')
    expect(
      admissionDue({ urgency: 'immediate', expectedOn: '2026-11-28', arrivedAt: null }, parisMidnight),
    ).toBeNull()
  })

  it('are late when they are said after, or not said', () => {
    const due = '2026-11-30T09:00:00.000Z'
    expect(isAdmissionLate(null, due, NOW)).toBe(true)
    expect(isAdmissionLate({ ...FACTS, completedAt: '2026-11-29T09:00:00.000Z' }, due, NOW)).toBe(false)
    expect(isAdmissionLate({ ...FACTS, completedAt: '2026-11-30T09:30:00.000Z' }, due, NOW)).toBe(true)
    expect(isAdmissionLate(null, null, NOW)).toBe(false)
  })

  it('refuse a day to come and a way of five hours', () => {
    expect(admissionFaults(FACTS, '2026-11-30')).toStrictEqual([])
    const wrong = admissionFaults({ ...FACTS, childHeardOn: '2026-12-01', schoolMinutes: 300 }, '2026-11-30')
    expect(wrong.map(({ path }) => path)).toStrictEqual(['childHeardOn', 'schoolMinutes'])
  })
})

describe('the end of a request', () => {
  const typed = { outcome: null, reason: null, note: null }
  it('asks for a reason, an outcome where it is closed, and words for « autre »', () => {
    const paths = (ask: Parameters<typeof endFaults>[0], isWithdrawn: boolean) =>
      endFaults(ask, { isWithdrawn, named: null }).map(({ path }) => path)
    expect(paths(typed, false)).toStrictEqual(['outcome', 'reason'])
    expect(paths(typed, true)).toStrictEqual(['reason'])
    expect(paths({ ...typed, reason: 'autre' }, true)).toStrictEqual(['note'])
    expect(paths({ ...typed, reason: 'tiers' }, true)).toStrictEqual([])
  })
})

describe('moves that nobody has told', () => {
  it.each([
    [
      { kind: 'stay', state: 'planned', from: '2026-11-28', to: null },
      { move: 'arrival', days: 2 },
    ],
    [{ kind: 'stay', state: 'planned', from: '2026-11-30', to: null }, null],
    [
      { kind: 'stay', state: 'arrived', from: '2026-11-01', to: '2026-11-29' },
      { move: 'departure', days: 1 },
    ],
    [{ kind: 'stay', state: 'arrived', from: '2026-11-01', to: null }, null],
    [{ kind: 'stay', state: 'left', from: '2026-11-01', to: '2026-11-20' }, null],
    [{ kind: 'outOfService', state: 'open', from: '2026-11-01', to: '2026-11-20' }, null],
  ] as const)('%o: %o', (standing, late) => {
    expect(overdueMove(standing, '2026-11-30')).toStrictEqual(late)
  })
})

describe('who a place is looked for', () => {
  it('is told by sexes and ages on the wished day', () => {
    const child = (birthMonth: string) => ({ reference: null, birthMonth, sex: 'garcon' as const, needs: [] })
    expect(childrenWords([child('2012-04')], '2026-12-01')).toBe('Garçon, 14\u00a0ans')
    expect(childrenWords([child('2017-04'), child('2019-01'), child('2025-06')], '2026-12-01')).toBe(
      '3\u00a0enfants\u00a0: 9\u00a0ans, 7\u00a0ans et 18\u00a0mois',
    )
  })
})
