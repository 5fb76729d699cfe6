import { describe, expect, it } from 'vitest'
import { readDataInclusion } from '@/features/intake/readers/dataInclusion/readDataInclusion'
import { readAll, rulesOf } from './aSourceFile'
import { aService, aStructure } from './dataInclusionRecords'

const read = (...records: object[]) => readAll(readDataInclusion, records)

describe('readDataInclusion', () => {
  it.each([
    [aStructure({ nom: undefined }), 'nom: valeur obligatoire'],
    [aStructure({ nom: 'A' }), 'nom: au moins 3 caractères sont attendus (1 ici)'],
    [aService({ structure_id: undefined }), 'structure_id: valeur obligatoire'],
  ])('refuses a record %#', async (record, rule) => {
    const rows = await read(record)
    expect(rulesOf(rows, 'refused')).toStrictEqual([rule])
    expect(rows[0]?.record).toBeNull()
  })

  it.each([
    [aStructure({ nom: 'AB' }), 'nom: au moins 3 caractères sont attendus (2 ici)\u00a0: gardé'],
    [
      aStructure({ date_maj: '14/02/2025' }),
      'date_maj: une date est attendue, écrite AAAA-MM-JJ (2025-02-14)\u00a0: laissé de côté',
    ],
    [
      aStructure({ date_maj: '1999-12-31' }),
      'date_maj: une date d’avant le 1er janvier 2000 n’est pas permise\u00a0: laissé de côté',
    ],
    [
      aStructure({ date_maj: '2026-01-16' }),
      'date_maj: une date à venir n’est pas permise\u00a0: laissé de côté',
    ],
    [aStructure({ date_maj: null }), 'date_maj: valeur obligatoire\u00a0: la fiche est faite sans'],
    [
      aService({ description: '' }),
      'description: au moins 5 caractères sont attendus (0 ici)\u00a0: la fiche est faite sans',
    ],
    [aStructure({ code_postal: '9115' }), 'code_postal: 5 chiffres sont attendus\u00a0: laissé de côté'],
    [
      aStructure({ courriel: 'oups' }),
      'courriel: une adresse de courriel est attendue (nom@domaine.fr)\u00a0: laissé de côté',
    ],
    [
      aService({ publics: ['tous-publics', 'femmes'] }),
      'publics: tous-publics va seul, sans autre public\u00a0: le reste est gardé',
    ],
    [
      aService({ frais: 'cher' }),
      'frais: valeur hors de la liste\u00a0: gratuit, payant\u00a0: laissé de côté',
    ],
    [
      aService({ nombre_semaines: 1.5 }),
      'nombre_semaines: un nombre entier est attendu\u00a0: laissé de côté',
    ],
    [
      aStructure({ description: 'non' }),
      'description: au moins 5 caractères sont attendus (3 ici)\u00a0: gardé',
    ],
  ])('keeps a record whose optional value is wrong, and tells it %#', async (record, rule) => {
    const rows = await read(record)
    expect([rulesOf(rows, 'refused'), rulesOf(rows, 'warnings')]).toStrictEqual([[], [rule]])
    expect(rows[0]?.record).not.toBeNull()
  })

  it('keeps the codes of a list that are right', async () => {
    const [row] = await read(aService({ publics: ['femmes', 'martiens'] }))
    expect(row?.record?.values).toMatchObject({ publics: ['femmes'] })
  })

  it('tells the row, the column and the value', async () => {
    const [, second] = await read(aStructure(), aStructure({ id: 'demo--2', siret: '123' }))
    expect(second?.warnings).toStrictEqual([
      { row: 2, column: 'siret', value: '123', rule: '14 chiffres sont attendus\u00a0: laissé de côté' },
    ])
  })

  it('warns of what is odd and keeps the record', async () => {
    const rows = await read(aStructure({ nom: 'Le Panier.', id: '12', extra: 1, siret: '26910001200014' }))
    expect(rulesOf(rows, 'warnings')).toStrictEqual([
      'extra: colonne que le schéma ne connaît pas\u00a0: ignorée (dit une seule fois)',
      'nom: le nom ne doit pas finir par un point',
      'id: l’identifiant devrait s’écrire demo--<clef du producteur>',
      'siret: SIRET dont la clef de contrôle est fausse\u00a0: laissé de côté',
    ])
    expect(rows[0]?.record?.values.name).toBe('Le Panier.')
  })

  it('reads a structure as an organisation', async () => {
    const [row] = await read(aStructure({ reseaux_porteurs: ['france-service', 'ccas-cias'] }))
    expect(row?.warnings).toStrictEqual([])
    expect(row?.record).toStrictEqual({
      row: 1,
      source: 'demo',
      key: 'demo--1',
      updatedOn: '2025-02-14',
      sheet: 'organisations',
      values: {
        name: 'Centre social Les Tilleuls',
        acronym: null,
        kind: 'ccas',
        description: 'Accueil, écoute et orientation.',
        siret: '26910001200013',
        networks: ['ccas-cias', 'france-service'],
        phones: [{ number: '01 69 80 46 46', kind: 'accueil', note: null }],
        emails: [{ address: 'accueil@tilleuls.example', kind: 'accueil' }],
        website: 'https://tilleuls.example/',
        appointmentLink: null,
        wheelchair: null,
        communesServed: [],
        street: '12 rue des Tilleuls',
        complement: null,
        postcode: '91150',
        city: 'Étampes',
        inseeCode: '91223',
        latitude: 48.43,
        longitude: 2.16,
        locationPrecision: null,
        accessibilityUrl: null,
        openingHours: [
          { days: ['mo', 'tu', 'we', 'th', 'fr'], ranges: [{ opens: '09:00', closes: '12:00' }] },
        ],
        hoursNote: null,
      },
    })
  })

  it('reads a service with the key of its structure', async () => {
    const [row] = await read(aService({ zone_eligibilite: ['99100', '91', '99139'] }))
    expect(row?.record).toMatchObject({
      key: 'demo--s1',
      sheet: 'services',
      organisationKey: 'demo--1',
      values: {
        zone: ['france', '91'],
        fees: 'gratuit',
        publics: ['familles', 'seniors'],
        weeks: 3,
        weeklyHours: 2.5,
      },
    })
    expect(row?.warnings).toStrictEqual([
      {
        row: 1,
        column: 'zone_eligibilite',
        value: '99139',
        rule: 'code d’aucun territoire de France\u00a0: laissé de côté',
      },
    ])
  })

  it('keeps hours that cannot be structured in their own words', async () => {
    const rows = await read(aStructure({ horaires_accueil: 'Mo 09:00-12:00 || "RDV"' }))
    expect(rows[0]?.record?.values).toMatchObject({
      openingHours: null,
      hoursNote: 'Mo 09:00-12:00 || "RDV"',
    })
    expect(rows[0]?.warnings.length).toBe(1)
  })

  it('gives back to a table what a spreadsheet took from it', async () => {
    const csv = [
      'id;source;nom;date_maj;code_postal;code_insee;latitude;longitude;telephone;reseaux_porteurs;siret;courriel',
      'demo--1;demo;Centre social;45337;1500;1004;45,95;5,35;474000000;{caf,"mdph"};2,691E+13;NULL',
    ].join('\n')
    const rows = await readAll(readDataInclusion, csv)
    expect(rows[0]?.record).toMatchObject({
      updatedOn: '2024-02-15',
      values: {
        postcode: '01500',
        inseeCode: '01004',
        latitude: 45.95,
        longitude: 5.35,
        networks: ['caf', 'mdph'],
        siret: null,
        emails: [],
      },
    })
    expect(rows[0]?.warnings.map(({ column }) => column)).toStrictEqual([
      'code_postal',
      'code_insee',
      'siret',
      'telephone',
    ])
  })
})
