import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CsvMapping } from '@/domain/sources/CsvMapping'
import { organisationColumns } from '@/features/exchange/exports/present/table/organisationColumns'
import { proposeMapping } from '@/features/intake/readers/csv/proposeMapping'
import { readMappedTable } from '@/features/intake/readers/csv/readMappedTable'
import { readSample } from '@/features/intake/readers/csv/readSample'
import { splitAddress } from '@/features/sheets/values/splitAddress'
import { COUNTY_LAYOUTS } from '../../fixtures/layouts/countyLayouts'
import { KEPT_LAYOUTS } from '../../fixtures/layouts/keptLayouts'
import type { Layout } from '../../fixtures/layouts/Layout'
import { LAST_LAYOUTS } from '../../fixtures/layouts/lastLayouts'
import { LATER_LAYOUTS } from '../../fixtures/layouts/laterLayouts'
import { NATIONAL_LAYOUTS } from '../../fixtures/layouts/nationalLayouts'
import { TOWN_LAYOUTS } from '../../fixtures/layouts/townLayouts'
import { aSourceFile, readAll } from './aSourceFile'

const LAYOUTS = [
  ...TOWN_LAYOUTS,
  ...NATIONAL_LAYOUTS,
  ...KEPT_LAYOUTS,
  ...LATER_LAYOUTS,
  ...COUNTY_LAYOUTS,
  ...LAST_LAYOUTS,
]
const SITE = 'https://repere.example'
const MAPPING = { source: 'a', kind: null, dateOrder: 'jma' } as const

/** What is wrong of a proposal, as `column: what was expected, not what was proposed`; and the key when it is another. */
function faultsOf({ headers, rows, expected, key }: Layout): string[] {
  const cells = rows.map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at]])))
  const proposal = proposeMapping(headers, cells)
  const found = (column: string) => proposal.fields.find(({ columns }) => columns.includes(column))?.field
  return [
    ...headers
      .filter((column) => found(column) !== expected[column])
      .map((column) => `${column}: ${expected[column] ?? 'nothing'}, not ${found(column) ?? 'nothing'}`),
    ...(proposal.keyColumns.join() === key.join()
      ? []
      : [`key: ${key.join()}, not ${proposal.keyColumns.join()}`]),
  ]
}

async function proposalFor(csv: string) {
  const { headers, rows, unique } = await readSample(aSourceFile(csv, 'table.csv'))
  return proposeMapping(headers, rows, unique)
}

describe('the columns of tables as administrations and associations keep them', () => {
  it.each(LAYOUTS)('finds those of: $title', (layout) => {
    expect(faultsOf(layout)).toStrictEqual([])
  })
})

describe('what no column is taken for', () => {
  const rows = Array.from({ length: 60 }, (_, at) => ({
    Nom: `Association ${at}`,
    Fax: '01 60 00 00 00',
    Latitude: '',
    latitude: '48.62',
    result_id: `91228_${Math.min(at, 49)}`,
    result_name: `${at} rue de la Paix`,
    result_score: '0.9',
  }))
  const headers = Object.keys(rows[0] ?? {})
  const csv = [headers, ...rows.map((row) => Object.values(row))].map((cells) => cells.join(',')).join('\n')

  it('takes what a geocoder added for neither a name nor a key, a fax for no telephone, and a filled column before an empty one', async () => {
    const { fields, keyColumns } = await proposalFor(csv)
    expect(Object.fromEntries(fields.map(({ field, columns }) => [field, columns]))).toStrictEqual({
      name: ['Nom'],
      latitude: ['latitude'],
    })
    expect(keyColumns).toStrictEqual(['Nom'])
  })

  it('takes for a key no column that repeats further down the file, and keeps a column that is filled further down', async () => {
    const lines = Array.from(
      { length: 80 },
      (_, at) => `${Math.min(at, 70)};Lieu ${at};${at < 60 ? '' : '01 69 80 46 46'}`,
    )
    const { fields, keyColumns } = await proposalFor(['id;Nom;Tél', ...lines].join('\n'))
    expect(keyColumns).toStrictEqual(['Nom'])
    expect(fields.find(({ field }) => field === 'phones')?.reason).toContain('1 valeur sur 1')
  })
})

describe('our own table of organisations', () => {
  it('is read by itself', () => {
    const columns = organisationColumns(SITE)
    const sheet = {
      number: 'P0012',
      name: 'Les Lilas',
      acronym: 'LL',
      kind: 'association',
      description: 'Aide aux devoirs',
      siret: '26910001200013',
      networks: ['action-logement'],
      address: {
        street: '3 rue du Lac',
        complement: 'Bât. A',
        postcode: '91150',
        city: 'Étampes',
        inseeCode: '91223',
      },
      latitude: 48.4341,
      longitude: 2.1615,
      phones: [{ number: '01 69 80 46 46' }, { number: '06 12 34 56 78' }],
      emails: [{ address: 'a@b.example' }],
      website: 'https://lilas.example',
      appointmentLink: 'https://rdv.example',
      hoursNote: 'Sur rendez-vous',
      accessibility: { wheelchair: 'partiel' },
      communesServed: ['91223'],
      verifiedAt: '2025-01-02T00:00:00.000Z',
      modifiedAt: '2025-01-03T00:00:00.000Z',
    }
    const cells = Object.fromEntries(columns.map(({ header, value }) => [header, value(sheet as never)]))
    const { fields, keyColumns } = proposeMapping(Object.keys(cells), [cells])
    expect(
      Object.fromEntries(fields.flatMap(({ field, columns: of }) => of.map((each) => [each, field]))),
    ).toStrictEqual({
      Langues: 'languages',
      'Point de contact': 'contactPoint',
      Nom: 'name',
      Sigle: 'acronym',
      Type: 'kind',
      Description: 'description',
      SIRET: 'siret',
      Réseaux: 'networks',
      Voie: 'street',
      Complément: 'complement',
      'Code postal': 'postcode',
      Commune: 'city',
      'Code INSEE': 'inseeCode',
      Latitude: 'latitude',
      Longitude: 'longitude',
      Téléphones: 'phones',
      Courriels: 'emails',
      Site: 'website',
      'Prise de rendez-vous': 'appointmentLink',
      Horaires: 'hours',
      'Accès en fauteuil roulant': 'wheelchair',
      'Territoire desservi': 'communesServed',
      'Modifiée le': 'updatedOn',
    })
    expect(keyColumns).toStrictEqual(['Numéro'])
  })

  it('gives back its labels as codes', async () => {
    const csv = 'N;Nom;Réseaux;Accès\n1;A;Action Logement;Accessible avec une aide\n'
    const mapping: CsvMapping = {
      ...MAPPING,
      keyColumns: ['N'],
      fields: { name: ['Nom'], networks: ['Réseaux'], wheelchair: ['Accès'] },
    }
    const [row] = await readAll(readMappedTable, csv, { mapping })
    expect(row?.record?.values).toMatchObject({ networks: ['action-logement'], wheelchair: 'partiel' })
  })
})

describe('an address in one cell', () => {
  it.each([
    ['3 rue du Lac, 91150 Étampes', '3 rue du Lac', '91150', '91223'],
    ['10 avenue de la Libération 91150 ÉTAMPES', '10 avenue de la Libération', '91150', '91223'],
    ['3 rue du Lac - 91150 Étampes, France', '3 rue du Lac', '91150', '91223'],
    ['BP 12345 3 rue du Lac 91150 Étampes Cedex', 'BP 12345 3 rue du Lac', '91150', '91223'],
    ['91150 Étampes', null, '91150', '91223'],
  ])('gives the postcode and the commune of %j', (address, street, postcode, inseeCode) => {
    expect(splitAddress(address)).toMatchObject({ street, postcode, inseeCode })
  })

  it.each(['3 rue du Lac', '91150 Nulle-Part', '12345678 Étampes', ''])('leaves %j whole', (address) => {
    expect(splitAddress(address)).toBeNull()
  })

  it('is parted when a table has no other column for them', async () => {
    const csv = 'Nom;Adresse\nA;3 rue du Lac, 91150 Étampes\nB;3 rue du Lac\n'
    const mapping: CsvMapping = {
      ...MAPPING,
      keyColumns: ['Nom'],
      fields: { name: ['Nom'], street: ['Adresse'] },
    }
    const rows = await readAll(readMappedTable, csv, { mapping })
    expect(rows[0]?.record?.values).toMatchObject({
      street: '3 rue du Lac',
      postcode: '91150',
      city: 'Étampes',
      inseeCode: '91223',
    })
    expect(rows[1]?.record?.values).toMatchObject({ street: '3 rue du Lac', postcode: null, city: null })
  })
})

const CASES = `${process.env.OPEN_DATA_DIR}/cases`

describe.skipIf(!existsSync(CASES))('cases of whole files', () => {
  it('reads a table that went through a geocoder', async () => {
    const { headers, rows, unique } = await readSample({
      name: 'tableau-geocode.csv',
      path: `${CASES}/tableau-geocode.csv`,
    })
    const { fields, keyColumns } = proposeMapping(headers, rows, unique)
    expect(Object.fromEntries(fields.map(({ field, columns }) => [field, columns]))).toMatchObject({
      name: ["Nom de l'organisation"],
      street: ['Rue'],
      postcode: ['Code postal'],
      city: ['Ville'],
      phones: ['Contact : téléphone', 'Mobile'],
      latitude: ['latitude'],
      longitude: ['longitude'],
      inseeCode: ['result_citycode'],
    })
    expect(keyColumns).toStrictEqual(["Nom de l'organisation"])
  })
})
