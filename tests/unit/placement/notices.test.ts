import { describe, expect, it } from 'vitest'
import { atMoment } from '@/domain/placement/atMoment'
import type { Commitment } from '@/domain/placement/Commitment'
import { holdStories } from '@/domain/placement/holds/holdStories'
import { maskedChild } from '@/domain/placement/maskedChild'
import { momentWords } from '@/domain/placement/momentWords'
import { noticeOfLine } from '@/domain/placement/notices/noticeOfLine'
import { noticesDue } from '@/domain/placement/notices/noticesDue'
import { requestNotices } from '@/domain/placement/notices/requestNotices'
import { timeLeft } from '@/domain/placement/timeLeft'
import { waitingList } from '@/domain/placement/waitingList'
import { maskedRequest } from '@/features/placement/notices/present/maskedRequest'

const NOW = new Date('2026-06-01T10:00:00.000Z')
const LINE: Commitment = {
  place: 'p',
  seq: 1,
  thread: 'p:1',
  kind: 'hold',
  state: 'placed',
  from: '2026-06-02',
  to: '2026-06-30',
  readyOn: null,
  expiresAt: '2026-06-01T12:00:00.000Z',
  request: 'r',
  child: 0,
  reason: null,
  note: null,
  destination: null,
  at: '2026-06-01T08:00:00.000Z',
  occurredAt: null,
  by: null,
  byName: null,
  override: null,
}
const line = (changes: Partial<Commitment>): Commitment => ({ ...LINE, ...changes })

describe('what a facility reads of a request', () => {
  it('has these keys and no other', () => {
    const profile = {
      children: [
        { reference: 'SECRET-1', birthMonth: '2025-02', sex: 'fille' as const, needs: ['soins' as const] },
      ],
      siblings: null,
      splitReason: null,
      legalTitle: 'opp-parquet' as const,
      legalStart: '2026-05-30',
      urgency: 'immediate' as const,
      wishedFrom: '2026-06-02',
      duration: 'urgence' as const,
      expectedDays: 8,
      modes: [],
      commune: '91223',
      maxMinutes: 30,
      incompatibleWith: ['SECRET-2'],
      context: 'SECRET',
    }
    const request = { reference: 'R-1', profile }
    expect(maskedChild(request, 0, LINE.from)).toStrictEqual({
      reference: 'R-1',
      age: '16\u00a0mois',
      sex: 'fille',
      needs: ['soins'],
      duration: 'urgence',
      legalTitle: 'opp-parquet',
      urgency: 'immediate',
      siblings: 0,
      siblingWish: null,
    })
    expect(maskedChild(request, 1, LINE.from)).toBeNull()
    const masked = maskedRequest(request, LINE)
    expect(Object.keys(masked).sort()).toStrictEqual(
      [
        'age',
        'duration',
        'from',
        'legalTitle',
        'needs',
        'reference',
        'sex',
        'siblings',
        'to',
        'urgency',
      ].sort(),
    )
    expect(masked.age).toBe('16\u00a0mois')
    const words = JSON.stringify(masked)
    for (const secret of ['SECRET', '91223', '2025-02']) expect(words).not.toContain(secret)
  })
})

describe('the waiting list', () => {
  const waiting = (urgency: 'immediate' | '72h', legalDeadline: string | null, since: string) => ({
    urgency,
    legalDeadline,
    since,
  })

  it('is served by urgency, then by legal deadline, then by age of the request', () => {
    const [a, b, c, d] = [
      waiting('72h', '2026-06-02T00:00:00.000Z', '2026-05-01T00:00:00.000Z'),
      waiting('immediate', null, '2026-05-02T00:00:00.000Z'),
      waiting('immediate', null, '2026-05-01T00:00:00.000Z'),
      waiting('immediate', '2026-06-03T00:00:00.000Z', '2026-05-30T00:00:00.000Z'),
    ]
    expect(waitingList([a, b, c, d])).toStrictEqual([d, c, b, a])
  })
})

describe('the life of an option', () => {
  it('reads expired once its hour is past, and says who answered before', () => {
    const stories = (lines: Commitment[], now = NOW) => holdStories(lines, now).map(({ state }) => state)
    expect(stories([LINE])).toStrictEqual(['placed'])
    expect(stories([LINE], new Date('2026-06-01T12:00:00.000Z'))).toStrictEqual(['expired'])
    expect(stories([line({ seq: 2, state: 'refused' }), LINE])).toStrictEqual(['refused'])
    expect(stories([LINE, line({ seq: 2, kind: 'stay', state: 'planned' })])).toStrictEqual(['accepted'])
    expect(stories([line({ kind: 'stay', state: 'planned' })])).toStrictEqual([])
  })
})

describe('what a line makes known', () => {
  it.each([
    [line({}), 'asked'],
    [line({ seq: 2, state: 'refused' }), 'refused'],
    [line({ seq: 2, state: 'expired' }), 'expired'],
    [line({ seq: 2, state: 'cancelled', reason: 'tiers' }), 'cancelled'],
    [line({ seq: 2, state: 'cancelled', reason: 'ailleurs' }), 'elsewhere'],
    [line({ seq: 2, kind: 'stay', state: 'planned' }), 'accepted'],
    [line({ seq: 3, kind: 'stay', state: 'notArrived' }), 'notArrived'],
    [line({ kind: 'stay', state: 'planned' }), undefined],
    [line({ request: null }), undefined],
  ])('is told by its kind and its state', (written, kind) => {
    expect(noticeOfLine(written)?.kind).toBe(kind)
  })
})

describe('what time makes known', () => {
  const due = (changes: Partial<Commitment>, now = NOW) =>
    noticesDue({ ...line(changes), startedAt: LINE.at }, { now, today: now.toISOString().slice(0, 10) }).map(
      ({ kind }) => kind,
    )

  it('is half of an option, its end, arrivals and departures that are due or late, and the end of an absence', () => {
    expect(due({}, new Date('2026-06-01T09:59:00.000Z'))).toStrictEqual([])
    expect(due({})).toStrictEqual(['reminder'])
    expect(due({ state: 'expired' })).toStrictEqual(['expired'])
    expect(
      due({ kind: 'stay', state: 'planned', from: '2026-06-01', at: '2026-05-30T08:00:00.000Z' }),
    ).toStrictEqual(['arrivalExpected'])
    expect(due({ kind: 'stay', state: 'planned', from: '2026-05-31' })).toStrictEqual(['arrivalOverdue'])
    expect(due({ kind: 'stay', state: 'arrived', to: '2026-05-31' })).toStrictEqual(['departureOverdue'])
    expect(due({ kind: 'absence', state: 'open', to: '2026-06-02' })).toStrictEqual(['absenceEnding'])
    expect(due({ kind: 'stay', state: 'arrived' })).toStrictEqual([])
  })

  it('is a legal deadline within a day or past, and a decision 3, 8, 15 and 30 days old', () => {
    const told = (legalDeadline: string | null, decidedOn: string | null) =>
      requestNotices({ id: 'r', legalDeadline, decidedOn }, { now: NOW, today: '2026-06-01' }).map(
        ({ step }) => step,
      )
    expect(told(null, '2026-05-30')).toStrictEqual([])
    expect(told(null, '2026-05-20')).toStrictEqual(['r:2026-05-20:8'])
    expect(told('2026-06-02T10:00:00.000Z', null)).toHaveLength(1)
    expect(told('2026-06-02T10:00:01.000Z', null)).toHaveLength(0)
  })
})

describe('moments in words', () => {
  it('are told from now', () => {
    const at = (instant: string) => momentWords(new Date(instant), NOW)
    expect(at('2026-06-01T14:02:00.000Z')).toBe('16:02')
    expect(at('2026-05-31T14:02:00.000Z')).toBe('hier à 16:02')
    expect(at('2026-06-01T23:30:00.000Z')).toBe('demain à 01:30')
    expect(at('2026-07-01T06:00:00.000Z')).toBe('mercredi 1er juillet à 08:00')
    expect(atMoment(new Date('2026-06-01T14:02:00.000Z'), NOW)).toBe('à 16:02')
    expect(timeLeft(new Date('2026-06-01T13:20:00.000Z'), NOW)).toBe('3\u00a0h\u00a020')
    expect(timeLeft(NOW, NOW)).toBeNull()
  })
})
