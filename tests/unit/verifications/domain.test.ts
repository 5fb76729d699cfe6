import { describe, expect, it } from 'vitest'
import { digestMonth } from '@/domain/verification/digestMonth'
import { shownVerifier } from '@/domain/verification/shownVerifier'
import { signedLinkState } from '@/domain/verification/signedLinkState'

const NOW = new Date('2026-11-22T12:00:00.000Z')
const link = { purpose: 'verify', expiresAt: '2026-12-01T00:00:00.000Z' }

describe('the state of a signed link', () => {
  it('is unknown where there is none, and for another purpose even when used', () => {
    expect(signedLinkState(null, 'verify', NOW)).toBe('unknown')
    expect(signedLinkState({ ...link, usedAt: NOW.toISOString() }, 'digest-stop', NOW)).toBe('unknown')
  })

  it('is expired at the very instant of its end', () => {
    expect(signedLinkState({ ...link, expiresAt: NOW.toISOString() }, 'verify', NOW)).toBe('expired')
  })

  it('tells a link that was called off before one that served, and both before its end', () => {
    const past = { ...link, expiresAt: '2026-11-01T00:00:00.000Z', usedAt: NOW.toISOString() }
    expect(signedLinkState(past, 'verify', NOW)).toBe('used')
    expect(signedLinkState({ ...past, revokedAt: NOW.toISOString() }, 'verify', NOW)).toBe('revoked')
  })

  it('is usable until then', () => {
    expect(signedLinkState({ ...link, usedAt: null, revokedAt: null }, 'verify', NOW)).toBe('usable')
  })
})

describe('whom readers are told of', () => {
  it('is a function where the account has one, never a name', () => {
    expect(shownVerifier({ title: 'référente logement', isStaff: true, kind: 'schemes', way: 'here' })).toBe(
      'référente logement',
    )
    expect(shownVerifier({ title: null, isStaff: true, kind: 'organisations', way: 'phone' })).toBe(
      'équipe éditoriale, par téléphone',
    )
    expect(shownVerifier({ title: null, isStaff: false, kind: 'organisations', way: 'here' })).toBe(
      'le partenaire',
    )
    expect(shownVerifier({ title: '', isStaff: false, kind: 'facilities', way: 'mailLink' })).toBe(
      'le lieu d’accueil',
    )
  })
})

describe('the month of a digest', () => {
  it('opens on working days at eight in France, summer and winter', () => {
    expect(digestMonth(new Date('2026-12-01T06:59:00Z'))).toBeNull()
    expect(digestMonth(new Date('2026-12-01T07:00:00Z'))).toBe('2026-12')
    expect(digestMonth(new Date('2026-07-01T06:00:00Z'))).toBe('2026-07')
  })

  it('waits for Monday after a first that is a Saturday', () => {
    expect(digestMonth(new Date('2026-08-01T10:00:00Z'))).toBeNull()
    expect(digestMonth(new Date('2026-08-02T10:00:00Z'))).toBeNull()
    expect(digestMonth(new Date('2026-08-03T10:00:00Z'))).toBe('2026-08')
  })

  it('is the structure itself where it confirms its own sheet, whatever function the person typed', () => {
    const typed = { title: 'équipe éditoriale du service', isStaff: false }
    expect([
      shownVerifier({ ...typed, kind: 'organisations', way: 'here' }),
      shownVerifier({ ...typed, kind: 'services', way: 'mailLink' }),
      shownVerifier({ ...typed, kind: 'facilities', way: 'here' }),
    ]).toStrictEqual(['le partenaire', 'le partenaire', 'le lieu d’accueil'])
  })
})
