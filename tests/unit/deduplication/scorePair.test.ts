import { describe, expect, it } from 'vitest'
import { DuplicateFinder } from '@/domain/deduplication/DuplicateFinder'
import type { OrganisationFacts } from '@/domain/deduplication/OrganisationFacts'
import { prepareFacts } from '@/domain/deduplication/preparedFacts'
import { scorePair } from '@/domain/deduplication/scorePair'

const BASE: OrganisationFacts = {
  name: 'CCAS d’Étampes',
  kind: 'ccas',
  siret: null,
  street: '12 rue de la République',
  postcode: '91150',
  city: 'Étampes',
  inseeCode: '91223',
  latitude: 48.4344,
  longitude: 2.1615,
  locationPrecision: 'adresse',
  phones: ['01 60 81 23 45'],
  emails: ['ccas@etampes.example'],
}

const score = (one: Partial<OrganisationFacts>, other: Partial<OrganisationFacts>) =>
  scorePair(prepareFacts({ ...BASE, ...one }), prepareFacts({ ...BASE, ...other }))

describe('the score of two bodies', () => {
  it.each<[string, Partial<OrganisationFacts>, Partial<OrganisationFacts>]>([
    [
      'the same in other words',
      {},
      {
        name: 'Centre Communal d’Action Sociale Etampes',
        street: '12, RUE DE LA REPUBLIQUE',
        phones: ['+33160812345'],
      },
    ],
    ['the same without points', { latitude: null, longitude: null }, { emails: [] }],
    [
      'one SIRET at one place',
      { siret: '26910012300015', name: 'Action sociale' },
      { siret: '26910012300015', phones: [], street: null },
    ],
    [
      'an old name of the network',
      { name: 'MSAP de Tréguier', kind: 'france-services' },
      { name: 'France services Tréguier', kind: 'france-services', emails: [] },
    ],
  ])('is sure for %s', (_, one, other) => {
    expect(score(one, other)).toMatchObject({ verdict: 'sure' })
  })

  it.each<[string, Partial<OrganisationFacts>, Partial<OrganisationFacts>]>([
    [
      'one name on one street, another number',
      { phones: [], emails: [] },
      { street: '15 rue de la République', latitude: 48.4348, longitude: 2.162 },
    ],
    [
      'another name with the telephone and the address',
      { name: 'Le Forum', kind: 'association' },
      { name: 'France services Saillans', kind: 'france-services' },
    ],
    ['one name and address but different SIRET', { siret: '26910012300015' }, { siret: '26910012300023' }],
  ])('is doubtful for %s', (_, one, other) => {
    expect(score(one, other)).toMatchObject({ verdict: 'doubtful' })
  })

  it.each<[string, Partial<OrganisationFacts>, Partial<OrganisationFacts>]>([
    [
      'neighbours of different kinds with one switchboard',
      { name: 'PMI d’Étampes', kind: 'pmi' },
      { name: 'CLIC du Sud', kind: 'clic', emails: [] },
    ],
    [
      'one SIRET at clearly different places',
      { siret: '26910012300015', phones: [], emails: [] },
      {
        siret: '26910012300015',
        name: 'Antenne de Brunoy',
        street: '4 place Haute',
        inseeCode: '91114',
        postcode: '91800',
        city: 'Brunoy',
        latitude: 48.69,
        longitude: 2.5,
      },
    ],
    [
      'one name in two communes',
      { phones: [], emails: [] },
      { inseeCode: '91228', postcode: '91000', city: 'Évry', latitude: 48.62, longitude: 2.44 },
    ],
  ])('is different for %s', (_, one, other) => {
    expect(score(one, other).verdict).not.toBe('sure')
    expect(score(one, other)).toMatchObject({ verdict: 'different' })
  })

  it('does not depend on which comes first, and says its reasons in French', () => {
    const other = { name: 'CCAS Étampes', street: '15 rue de la République' }
    expect(score({}, other)).toStrictEqual(score(other, {}))
    expect(score({}, other).reasons.map(({ words }) => words)).toStrictEqual([
      'Noms semblables à 100 %',
      'Même voie, autre numéro',
      'À 0 m l’une de l’autre',
      'Même téléphone',
      'Même courriel',
      'Même type',
    ])
  })
})

describe('DuplicateFinder', () => {
  it('finds a body by any of its keys, and nothing that shares none', () => {
    const finder = new DuplicateFinder()
    finder.add({ id: 'a', sources: ['dora'], facts: BASE })
    const elsewhere = {
      ...BASE,
      inseeCode: '91228',
      postcode: '91000',
      city: 'Évry',
      latitude: 48.62,
      longitude: 2.44,
      phones: [],
      emails: [],
    }
    expect(finder.find(BASE, 'soliguide')).toMatchObject([{ id: 'a', verdict: 'sure' }])
    expect(finder.find(elsewhere, 'soliguide')).toStrictEqual([])
  })

  it('leaves apart what one source tells apart, unless SIRET, name and address are the same', () => {
    const finder = new DuplicateFinder()
    finder.add({ id: 'a', sources: ['dora'], facts: BASE })
    expect(finder.find(BASE, 'dora')).toMatchObject([{ verdict: 'doubtful' }])
    const withSiret = { ...BASE, siret: '26910012300015' }
    finder.add({ id: 'b', sources: ['dora'], facts: { ...withSiret, inseeCode: '91223' } })
    expect(finder.find(withSiret, 'dora')[0]).toMatchObject({ id: 'b', verdict: 'sure' })
  })
})
