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
      'one SIRET and one name',
      { siret: '26910012300015', name: 'C.C.A.S.' },
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
    [
      'one SIRET at one place under two names: a town hall has many bodies',
      { siret: '26910012300015', name: 'Action sociale' },
      { siret: '26910012300015', phones: [], street: null },
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
      'Noms semblables à 100\u00a0%',
      'Même voie, autre numéro',
      'À 0\u00a0m l’une de l’autre',
      'Même téléphone',
      'Même courriel',
      'Même type',
    ])
  })
})

describe('what the reasons say of names', () => {
  it('quotes what each says alone', () => {
    const of = (name: string) => ({ name: `Service des impôts des ${name}` })
    const [said] = score(of('entreprises'), of('particuliers')).reasons
    expect(said?.words).toBe(
      'Noms semblables à 0\u00a0%, «\u00a0SIE\u00a0» d’un côté, «\u00a0SIP\u00a0» de l’autre',
    )
    const [part] = score({}, { name: 'CCAS d’Étampes – vestiaire' }).reasons
    expect(part?.words).toContain('«\u00a0vestiaire\u00a0» d’un seul côté')
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

  it('takes the body of the same name before that of the same telephone', () => {
    const finder = new DuplicateFinder()
    const of = (name: string, phones: string[]) => ({
      ...BASE,
      name: `Service des impôts des ${name}`,
      phones,
    })
    finder.add({ id: 'a', sources: ['dila'], facts: of('particuliers', ['01 69 00 00 01']) })
    finder.add({ id: 'b', sources: ['dila'], facts: of('entreprises', ['01 69 00 00 09']) })
    const found = finder.find(of('entreprises', ['01 69 00 00 01']), 'dora')
    expect(found.map(({ id, verdict }) => [id, verdict])).toStrictEqual([
      ['b', 'sure'],
      ['a', 'doubtful'],
    ])
  })

  it('is not sure of one where a source has two that nothing tells apart', () => {
    const finder = new DuplicateFinder()
    finder.add({ id: 'a', sources: ['dila'], facts: BASE })
    finder.add({ id: 'b', sources: ['dila'], facts: BASE })
    expect(finder.find(BASE, 'dora').map(({ verdict }) => verdict)).toStrictEqual(['doubtful', 'doubtful'])
  })

  it('finds a name of common words at the other end of the town, and shows few of them', () => {
    const finder = new DuplicateFinder()
    const of = (at: number) => ({
      ...BASE,
      name: 'Centre social',
      kind: 'autre' as const,
      street: `${at} rue Verte`,
      latitude: 48.4344 + at / 100,
      phones: [],
      emails: [],
    })
    for (const at of [1, 2, 3, 4, 5]) finder.add({ id: `${at}`, sources: ['dila'], facts: of(at) })
    const found = finder.find({ ...of(0), street: '3 place Haute' }, 'dora')
    expect(found.map(({ verdict }) => verdict)).toStrictEqual(['doubtful', 'doubtful', 'doubtful'])
  })
})
