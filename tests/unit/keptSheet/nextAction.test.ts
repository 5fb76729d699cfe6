import { describe, expect, it } from 'vitest'
import { FACILITY_AWAITED_FACTS } from '@/domain/facility/awaitedFacts'
import { ORGANISATION_AWAITED_FACTS } from '@/domain/organisation/awaitedFacts'
import { missingFacts } from '@/domain/sheet/missingFacts'
import { nextAction, type SheetState } from '@/domain/sheet/nextAction'

const quiet: SheetState = {
  role: 'manager',
  freshness: 'verified',
  unitsToConfirm: 0,
  proposals: 0,
  reports: 0,
  requests: 0,
  missing: 0,
}

describe('nextAction', () => {
  it.each([
    [
      'free places before all else',
      { unitsToConfirm: 1, freshness: 'overdue' as const, reports: 2 },
      'sayPlaces',
    ],
    ['a sheet about to be overdue', { freshness: 'dueSoon' as const, proposals: 1 }, 'confirm'],
    ['a change that waits', { proposals: 1, reports: 1 }, 'decide'],
    ['a report', { reports: 1, missing: 1 }, 'answerReports'],
    ['a request to join, for a manager', { requests: 1 }, 'answerRequests'],
    ['what is lacking', { missing: 2 }, 'complete'],
    ['nothing at all', {}, 'edit'],
    ['a request, which is not for a contributor', { role: 'contributor' as const, requests: 1 }, 'edit'],
    ['anything, for who may only read', { role: 'reader' as const, unitsToConfirm: 3 }, 'read'],
  ])('answers %s', (_what, change, action) => {
    expect(nextAction({ ...quiet, ...change })).toBe(action)
  })
})

describe('missingFacts', () => {
  const bare = { description: ' ', phone: 0, email: 0, address: null, hours: 0, units: 0 }

  it('awaits hours of a partner and units of a facility', () => {
    expect([
      missingFacts(ORGANISATION_AWAITED_FACTS, bare),
      missingFacts(FACILITY_AWAITED_FACTS, bare),
    ]).toStrictEqual([
      ['description', 'phone', 'email', 'address', 'hours'],
      ['description', 'phone', 'email', 'address', 'units'],
    ])
  })
})
