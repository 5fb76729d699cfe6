import { describe, expect, it } from 'vitest'
import type { CountedThread } from '@/domain/placement/statistics/CountedInput'
import { dueRequests, type KeptRequest } from '@/features/placement/statistics/write/dueRequests'

const BEFORE = '2026-01-01T00:00:00.000Z'

const aRequest = (facts: Partial<KeptRequest>): KeptRequest => ({
  id: 'r1',
  references: ['X'],
  state: 'closed',
  closedAt: '2025-06-01T08:00:00.000Z',
  anonymisedAt: null,
  ...facts,
})

const aThread = (facts: Partial<CountedThread>): CountedThread => ({
  thread: 't',
  place: 'p',
  kind: 'stay',
  state: 'left',
  from: '2025-01-01',
  to: '2025-06-01',
  readyOn: null,
  expiresAt: null,
  request: 'r1',
  child: 0,
  reason: null,
  heldAt: null,
  answeredAt: null,
  acceptedAt: null,
  arrivedOn: null,
  lastAt: '2025-06-01T08:00:00.000Z',
  ...facts,
})

describe('dueRequests', () => {
  it('takes what is over, and nothing that is open, drafted, recent or done', () => {
    const requests = [
      aRequest({}),
      aRequest({ id: 'r2', references: ['B'], state: 'open', closedAt: null }),
      aRequest({ id: 'r3', references: ['C'], closedAt: '2026-02-01T08:00:00.000Z' }),
      aRequest({ id: 'r4', references: ['D'], anonymisedAt: BEFORE }),
      aRequest({ id: 'r5', references: ['E'], state: 'withdrawn' }),
      aRequest({ id: 'r6', references: ['F'], state: 'draft', closedAt: null }),
    ]
    expect(dueRequests(requests, [], BEFORE)).toStrictEqual(['r1', 'r5'])
  })

  it('waits for the child to have left, for as long', () => {
    const request = [aRequest({})]
    expect(dueRequests(request, [aThread({ state: 'arrived', to: null })], BEFORE)).toStrictEqual([])
    expect(dueRequests(request, [aThread({ lastAt: '2026-02-01T08:00:00.000Z' })], BEFORE)).toStrictEqual([])
    expect(dueRequests(request, [aThread({})], BEFORE)).toStrictEqual(['r1'])
  })

  it('takes together all the requests of one child, through brothers and sisters too, or none of them', () => {
    const requests = [
      aRequest({}),
      aRequest({ id: 'r2', references: ['FRATRIE', 'X', 'Y'] }),
      aRequest({ id: 'r3', references: ['Y'], state: 'open', closedAt: null }),
    ]
    expect(dueRequests(requests, [], BEFORE)).toStrictEqual([])
    expect(
      dueRequests(
        requests.map((one) => ({ ...one, state: 'closed', closedAt: '2025-06-01T08:00:00.000Z' })),
        [],
        BEFORE,
      ),
    ).toStrictEqual(['r1', 'r2', 'r3'])
  })
})
