import { describe, expect, it } from 'vitest'
import { legalDeadline } from '@/domain/placement/profile/legalDeadline'
import { readTypedMonth } from '@/domain/placement/profile/readTypedMonth'
import { newProfileForm, toProfileForm } from '@/features/placement/profile/present/toProfileForm'
import { readProfileForm } from '@/features/placement/profile/read/readProfileForm'

const TODAY = '2026-11-30'

function formOf(fields: Record<string, string>): URLSearchParams {
  const form = newProfileForm(TODAY)
  for (const [name, value] of Object.entries({
    'child.0.birthMonth': '2012-04',
    'child.0.sex': 'garcon',
    ...fields,
  }))
    form.set(name, value)
  return form
}
const faultsOf = (fields: Record<string, string>) => readProfileForm(formOf(fields), TODAY).faults
const pathsOf = (fields: Record<string, string>) => faultsOf(fields).map(({ path }) => path)

describe('readProfileForm', () => {
  it('takes a month and a sex alone, the rest by default', () => {
    expect(readProfileForm(formOf({}), TODAY)).toStrictEqual({
      faults: [],
      profile: {
        children: [{ reference: null, birthMonth: '2012-04', sex: 'garcon', needs: [] }],
        siblings: null,
        splitReason: null,
        legalTitle: null,
        legalStart: null,
        urgency: 'semaine',
        wishedFrom: TODAY,
        duration: 'moyen',
        expectedDays: null,
        modes: [],
        commune: null,
        maxMinutes: null,
        incompatibleWith: [],
        context: null,
      },
    })
  })

  it('gives back the fields that it was read from', () => {
    const form = formOf({
      'child.1.birthMonth': '2015-09',
      'child.1.sex': 'fille',
      'child.1.reference': 'ASE-2026-0413',
      'child.1.needs': 'soins',
      siblings: 'required',
      legalTitle: 'opp-parquet',
      legalStart: '2026-11-28',
      'mode.1': 'assistant-familial',
      'mode.2': 'internat-collectif',
      commune: '91174',
      lieu: 'Corbeil-Essonnes (91100)',
      maxMinutes: '45',
      incompatibleWith: '2026-7, 2026-8',
      context: 'Calme, suivi au CMP.',
    })
    const { profile } = readProfileForm(form, TODAY)
    expect(profile).toMatchObject({
      commune: '91174',
      maxMinutes: 45,
      incompatibleWith: ['2026-7', '2026-8'],
    })
    expect(profile && readProfileForm(toProfileForm(profile), TODAY).profile).toStrictEqual(profile)
  })

  it('says what lacks beside each field', () => {
    expect(pathsOf({ 'child.0.birthMonth': '', 'child.0.sex': '' })).toStrictEqual([
      'child.0.birthMonth',
      'child.0.sex',
    ])
    expect(pathsOf({ 'child.1.birthMonth': '2015-09' })).toStrictEqual(['child.1.sex'])
    expect(pathsOf({ legalTitle: 'opp-parquet' })).toStrictEqual(['legalStart'])
    expect(pathsOf({ legalTitle: 'opp-parquet', legalStart: '2026-12-02' })).toStrictEqual(['legalStart'])
    expect(pathsOf({ wishedFrom: '', expectedDays: 'x' })).toStrictEqual(['wishedFrom', 'expectedDays'])
    expect(pathsOf({ lieu: 'Nulle-Part-Ailleurs' })).toStrictEqual(['lieu'])
    expect(pathsOf({ 'child.0.birthMonth': '2001-01' })).toStrictEqual(['child.0.birthMonth'])
  })

  it('refuses a split of siblings without its reason in writing', () => {
    const two = { 'child.1.birthMonth': '2015-09', 'child.1.sex': 'fille', siblings: 'split' }
    expect(pathsOf(two)).toStrictEqual(['splitReason'])
    expect(pathsOf({ ...two, splitReason: 'Violences de l’aîné sur le cadet.' })).toStrictEqual([])
  })

  it('refuses a name in each free text and in each reference', () => {
    const two = { 'child.1.birthMonth': '2015-09', 'child.1.sex': 'fille' }
    expect(pathsOf({ context: 'Kévin est calme' })).toStrictEqual(['context'])
    expect(pathsOf({ ...two, siblings: 'split', splitReason: 'Voir Mme Dubreuil' })).toStrictEqual([
      'splitReason',
    ])
    expect(pathsOf({ ...two, 'child.1.reference': 'KEVIN-2012' })).toStrictEqual(['child.1.reference'])
    expect(pathsOf({ incompatibleWith: 'Dupont' })).toStrictEqual(['incompatibleWith'])
    expect(faultsOf({ context: 'Kévin est calme' })[0]?.message).toContain('«\u00a0Kévin\u00a0»')
  })
})

describe('readTypedMonth', () => {
  it.each([
    ['2012-04', '2012-04'],
    ['4/2012', '2012-04'],
    ['04.2012', '2012-04'],
    ['avril 2012', '2012-04'],
    ['Août 2015', '2015-08'],
    ['3/4/2012', null],
    ['13/2012', null],
    ['2012', null],
    ['', null],
  ])('reads %s as %s', (typed, month) => {
    expect(readTypedMonth(typed)).toBe(month)
  })
})

describe('legalDeadline', () => {
  it('counts days without the first one, and hours from its beginning', () => {
    expect(legalDeadline('accueil-72h', '2026-11-30')).toBe('2026-12-02T23:00:00.000Z')
    expect(legalDeadline('recueil-provisoire', '2026-11-30')).toBe('2026-12-05T23:00:00.000Z')
    expect(legalDeadline('opp-parquet', '2026-11-30')).toBe('2026-12-08T23:00:00.000Z')
    expect(legalDeadline('opp-juge', '2026-03-20')).toBe('2026-04-04T22:00:00.000Z')
    expect(legalDeadline('tutelle', '2026-11-30')).toBeNull()
    expect(legalDeadline('opp-parquet', null)).toBeNull()
  })
})
