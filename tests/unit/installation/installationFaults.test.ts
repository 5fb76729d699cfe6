import { describe, expect, it } from 'vitest'
import { type InstallationSettings, installationFaults } from '@/domain/installation/installationFaults'
import { plainCode } from '@/domain/installation/plainCode'

const RIGHT: InstallationSettings = {
  siteName: 'Repère 91',
  department: '91',
  name: 'Claire Martin',
  email: 'claire.martin@exemple.fr',
  password: 'Un bon mot 2 passe',
  again: 'Un bon mot 2 passe',
}

const faultsOf = (given: Partial<InstallationSettings>) =>
  installationFaults({ ...RIGHT, ...given }, (code) => code === '91')

describe('installationFaults', () => {
  it('finds nothing in settings that will do', () => {
    expect(faultsOf({})).toStrictEqual({})
  })

  it('tells all that is missing at once, in the order of the form', () => {
    const none = { siteName: ' ', department: '', name: '', email: '', password: '', again: '' }
    expect(Object.entries(faultsOf(none))).toStrictEqual([
      ['siteName', 'none'],
      ['department', 'unknown'],
      ['name', 'noName'],
      ['email', 'invalid'],
      ['password', 'tooShort'],
    ])
  })

  it.each([
    [{ siteName: 'x'.repeat(61) }, { siteName: 'tooLong' }],
    [{ siteName: 'Re\npère' }, { siteName: 'severalLines' }],
    [{ department: '20' }, { department: 'unknown' }],
    [{ name: 'Voir www.exemple.fr' }, { name: 'address' }],
    [{ email: 'claire@exemple' }, { email: 'invalid' }],
    [{ password: 'motdepassesimple', again: 'motdepassesimple' }, { password: 'tooSimple' }],
    [{ again: 'Un autre mot 2 passe' }, { again: 'different' }],
  ])('refuses %j', (given, faults) => {
    expect(faultsOf(given)).toStrictEqual(faults)
  })
})

describe('plainCode', () => {
  it('takes a code however its groups are typed', () => {
    expect([' acdef ghjkm-npqrt', 'ACDEF–GHJKM–NPQRT'].map(plainCode)).toStrictEqual([
      'ACDEFGHJKMNPQRT',
      'ACDEFGHJKMNPQRT',
    ])
  })
})
