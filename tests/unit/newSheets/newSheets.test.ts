import { beforeAll, describe, expect, it } from 'vitest'
import { likeServices } from '@/domain/newSheets/likeServices'
import { type NewSheet, newSheetLines, newSheetOf } from '@/domain/newSheets/newSheet'
import { readNewOrganisation } from '@/features/trust/proposing/read/readNewOrganisation'
import { loadGeography } from '@/infra/geography/loadGeography'

// The first look-up of a commune reads the whole country.
beforeAll(() => {
  loadGeography()
}, 120_000)

const TYPED = { name: 'Café des aidants', kind: 'association', description: 'On y parle.', city: 'Étampes' }

describe('readNewOrganisation', () => {
  it('names every field at fault', () => {
    const typed = { name: 'a', kind: 'x', postcode: '9115', phone: '1', email: 'a@', website: 'deux mots' }
    expect(readNewOrganisation(typed)).toStrictEqual({
      facts: null,
      faults: {
        name: 'tooShort',
        kind: 'choice',
        description: 'missing',
        postcode: 'postcode',
        city: 'missing',
        phone: 'phone',
        email: 'email',
        website: 'web',
      },
    })
  })

  it.each(['CCAS', 'CAF', 'D3'])('takes the short name %s', (name) => {
    expect(readNewOrganisation({ ...TYPED, name }).faults).toStrictEqual({})
  })

  it('refuses a link that is no web address', () => {
    const { faults } = readNewOrganisation({ ...TYPED, website: 'javascript:alert(1)' })
    expect(faults).toStrictEqual({ website: 'web' })
  })

  it('takes a name of commune without its postcode, and gives its code', () => {
    expect(readNewOrganisation({ ...TYPED, mine: '1' }).facts).toStrictEqual({
      name: 'Café des aidants',
      kind: 'association',
      description: 'On y parle.',
      street: null,
      postcode: null,
      city: 'Étampes',
      inseeCode: '91223',
      phone: null,
      email: null,
      website: null,
      mine: true,
    })
  })
})

describe('newSheetOf', () => {
  const sheet: NewSheet = {
    kind: 'newService',
    facts: {
      organisation: 'P0041',
      name: 'Relais du soir',
      description: null,
      themes: ['a'],
      publics: ['familles'],
      fees: 'gratuit',
      phone: null,
      email: null,
    },
  }

  it('reads back what was stored as lines', () => {
    expect(newSheetOf('newService', newSheetLines(sheet))).toStrictEqual(sheet)
  })

  it('reads nothing from lines of another shape', () => {
    expect(newSheetOf('newOrganisation', newSheetLines(sheet))).toBeNull()
    expect(newSheetOf('change', newSheetLines(sheet))).toBeNull()
  })
})

describe('likeServices', () => {
  const service = { name: 'Aide aux papiers', themes: ['Droits'], phone: '01 99 00 00 01' }

  it('tells apart names that have little in common', () => {
    expect(likeServices(service, { ...service, name: 'Cours de français' })).toBeNull()
  })

  it('says why two services look alike', () => {
    expect(
      likeServices(service, { ...service, name: 'L’aide aux papiers', phone: '0199000001' }),
    ).toStrictEqual({
      score: 100,
      reasons: ['Noms semblables à 100\u00a0%', 'Même thème\u00a0: Droits', 'Même téléphone'],
    })
  })
})
