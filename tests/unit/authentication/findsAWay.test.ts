import { describe, expect, it } from 'vitest'
import { findsAWay } from '@/domain/authentication/findsAWay'

const NOTHING = {
  keyClasses: [],
  hasRecoveryCodes: false,
  hasTotp: false,
  isComplete: false,
  hasProvider: false,
} as const
const NO_RULE = { factors: null, keyClasses: null, mustHoldKey: false }
const AREA = { area: 'administration', factors: [], keyClasses: [], acrValues: [], maxMinutes: 15 } as const

describe('whether rules leave somebody a way in', () => {
  it.each([
    ['no rule at all', NO_RULE, NOTHING, true],
    ['a key asked of who has none', { ...NO_RULE, factors: ['key'] }, NOTHING, true],
    [
      'a key asked of who has an application',
      { ...NO_RULE, factors: ['key'] },
      { ...NOTHING, hasTotp: true },
      false,
    ],
    [
      'another class of key',
      { ...NO_RULE, factors: ['key'], keyClasses: ['hardware'] },
      { ...NOTHING, keyClasses: ['synced'] },
      false,
    ],
    [
      'the class that they have',
      { ...NO_RULE, factors: ['key'], keyClasses: ['synced'] },
      { ...NOTHING, keyClasses: ['synced'] },
      true,
    ],
    ['rules that accept nothing together', { ...NO_RULE, factors: [] }, NOTHING, false],
    ['a professional account that is not set up', { ...NO_RULE, factors: ['oidc'] }, NOTHING, false],
    ['a professional account', { ...NO_RULE, factors: ['oidc'] }, { ...NOTHING, hasProvider: true }, true],
    [
      'a recovery code, after which a key is enrolled',
      { ...NO_RULE, factors: ['recovery', 'key'], keyClasses: ['hardware'] },
      { ...NOTHING, keyClasses: ['synced'], hasRecoveryCodes: true },
      true,
    ],
  ] as const)('tells for %s', (_, rule, means, expected) => {
    expect(findsAWay({ rule, means })).toBe(expected)
  })

  it('asks besides that the part be reached, by what they have or may enrol', () => {
    const complete = { ...NOTHING, keyClasses: ['synced', 'synced'], isComplete: true } as const
    const hardware = { ...AREA, factors: ['key'], keyClasses: ['hardware'] } as const
    const way = { rule: { ...NO_RULE, factors: ['key'], keyClasses: ['synced'] }, means: complete } as const
    expect(findsAWay(way)).toBe(true)
    expect(findsAWay({ ...way, areaRule: AREA })).toBe(true)
    expect(findsAWay({ ...way, areaRule: hardware })).toBe(false)
    expect(findsAWay({ rule: NO_RULE, means: complete, areaRule: hardware })).toBe(true)
  })
})
