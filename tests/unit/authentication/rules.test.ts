import { describe, expect, it } from 'vitest'
import { areaOfPath } from '@/domain/authentication/areaOfPath'
import { areaState } from '@/domain/authentication/areaState'
import { isEnrolmentComplete } from '@/domain/authentication/enrolmentState'
import { factorRefusal } from '@/domain/authentication/factorRefusal'
import { keyClassOf } from '@/domain/authentication/keyClasses'
import { recommendedMeans } from '@/domain/authentication/recommendedMeans'
import { plainRecoveryCode, recoveryCode } from '@/domain/authentication/recoveryCode'
import { rpIdFits } from '@/domain/authentication/rpIdFits'
import { ruleOfRoles } from '@/domain/authentication/ruleOfRoles'

const NO_RULE = { factors: null, keyClasses: null, mustHoldKey: false }

describe('the class of a key', () => {
  it.each([
    [{ backupEligible: false, transports: ['usb', 'nfc'] }, 'hardware'],
    [{ backupEligible: false, transports: [] }, 'hardware'],
    [{ backupEligible: false, transports: ['internal'] }, 'platform'],
    [{ backupEligible: true, transports: ['internal', 'hybrid'] }, 'synced'],
  ])('of %o is %s', (authenticator, keyClass) => {
    expect(keyClassOf(authenticator)).toBe(keyClass)
  })
})

describe('the rule of several roles', () => {
  it('accepts what every rule accepts, and the strictest holds', () => {
    const open = { keyClasses: [], mustHoldKey: false }
    const rules = [
      { ...open, role: 'agent', factors: ['password', 'key'] as const },
      { role: 'editor', factors: [], keyClasses: ['hardware'] as const, mustHoldKey: true },
      { ...open, role: 'direction', factors: ['oidc'] as const },
    ]
    expect(ruleOfRoles(['agent', 'editor'], rules)).toStrictEqual({
      factors: ['password', 'key'],
      keyClasses: ['hardware'],
      mustHoldKey: true,
    })
    expect(ruleOfRoles(['agent', 'direction'], rules).factors).toStrictEqual([])
    expect(ruleOfRoles(['partner'], rules)).toStrictEqual(NO_RULE)
  })
})

describe('what a person comes with', () => {
  const mustHold = { ...NO_RULE, mustHoldKey: true }
  it.each([
    [mustHold, { factor: 'password' as const }, true, 'keyNeeded'],
    [mustHold, { factor: 'password' as const }, false, null],
    [mustHold, { factor: 'recovery' as const }, true, null],
    [{ ...NO_RULE, factors: ['key' as const] }, { factor: 'oidc' as const }, true, 'keyNeeded'],
    [{ ...NO_RULE, factors: ['oidc' as const] }, { factor: 'key' as const }, true, 'factor'],
    [
      { ...NO_RULE, keyClasses: ['hardware' as const] },
      { factor: 'key' as const, keyClass: 'synced' as const },
      true,
      'keyClass',
    ],
  ])('is judged by %o: %o, complete %s, gives %s', (rule, proof, isComplete, refusal) => {
    expect(factorRefusal({ rule, proof, isComplete })).toBe(refusal)
  })
})

describe('an area', () => {
  const rule = {
    area: 'placements' as const,
    factors: [],
    keyClasses: [],
    acrValues: ['eidas2'],
    maxMinutes: 15,
  }
  const now = new Date('2026-11-30T10:00:00Z')
  it.each([
    [{ factor: 'password' as const }, '2026-11-30T09:46:00Z', 'open'],
    [{ factor: 'password' as const }, '2026-11-30T09:45:00Z', 'age'],
    [{ factor: 'oidc' as const, acr: 'eidas1' }, '2026-11-30T09:59:00Z', 'level'],
    [{ factor: 'oidc' as const, acr: null }, '2026-11-30T09:59:00Z', 'level'],
    [{ factor: 'oidc' as const, acr: 'eidas2' }, '2026-11-30T09:59:00Z', 'open'],
    [null, '2026-11-30T09:59:00Z', 'level'],
  ])('finds a session of %o, proved at %s, %s', (proof, authenticatedAt, state) => {
    expect(areaState({ rule, proof, authenticatedAt, now })).toBe(state)
  })

  it.each([
    ['/places', 'placements'],
    ['/places/demandes/1', 'placements'],
    ['/places/reponse/secret', null],
    ['/placesetc', null],
    ['/admin/collections/users', 'administration'],
    ['/api/users', 'administration'],
    ['/api/search', null],
    ['/api/v1/sheets', null],
    ['/recherche', null],
  ])('%s is of %s', (path, area) => {
    expect(areaOfPath(path)).toBe(area)
  })
})

describe('recovery codes', () => {
  it('are read as they were typed, whatever the hyphens, the case and the letters that look like figures', () => {
    const code = recoveryCode(Uint8Array.from({ length: 16 }, (_, at) => at))
    expect(code).toBe('0123-4567-89AB-CDEF')
    expect(plainRecoveryCode(' o1l3 4567-89ab cdef')).toBe('0113456789ABCDEF')
  })
})

describe('an enrolment', () => {
  it.each([
    [{ keys: 2, recoveryCodes: 0, hasTotp: false }, true],
    [{ keys: 1, recoveryCodes: 1, hasTotp: false }, true],
    [{ keys: 1, recoveryCodes: 0, hasTotp: true }, false],
    [{ keys: 0, recoveryCodes: 8, hasTotp: true }, false],
  ])('with %o is complete: %s', (holdings, isComplete) => {
    expect(isEnrolmentComplete(holdings)).toBe(isComplete)
  })
})

describe('the domain of the keys', () => {
  it('holds for its own host and those below', () => {
    const fits = ['repere.example', 'www.repere.example', 'autre-repere.example', 'example'].map((host) =>
      rpIdFits('repere.example', host),
    )
    expect(fits).toStrictEqual([true, true, false, false])
  })
})

describe('the three questions', () => {
  it.each([
    ['own', true, false, NO_RULE, 'platform'],
    ['own', false, true, NO_RULE, 'synced'],
    ['own', false, false, NO_RULE, 'hardware'],
    ['shared', true, true, NO_RULE, 'hardware'],
    ['own', true, true, { ...NO_RULE, keyClasses: ['hardware' as const] }, 'totp'],
    ['own', true, true, { ...NO_RULE, factors: ['oidc' as const] }, 'call'],
  ] as const)(
    'computer %s, settings %s, phone %s, rule %o: %s',
    (computer, mayInstall, hasPhone, rule, means) => {
      expect(recommendedMeans({ computer, mayInstall, hasPhone }, rule)).toBe(means)
    },
  )
})
