import { describe, expect, it } from 'vitest'
import { type CsvMapping, csvMappingSchema } from '@/domain/sources/CsvMapping'
import { proposeMapping } from '@/features/intake/readers/csv/proposeMapping'
import { readMappedTable } from '@/features/intake/readers/csv/readMappedTable'
import { readAll, rulesOf } from './aSourceFile'

const aMapping = (overrides: Partial<CsvMapping> = {}): CsvMapping => ({
  source: 'ccas-du-lac',
  keyColumns: ['N°'],
  fields: {
    name: ['Nom'],
    phones: ['Tél', 'Port.'],
    street: ['N° voie', 'Voie'],
    postcode: ['CP'],
    city: ['Ville'],
  },
  kind: 'association',
  dateOrder: 'jma',
  ...overrides,
})
const CSV =
  'N°;Nom;Tél;Port.;N° voie;Voie;CP;Ville\n7;Les Lilas;0169804646;612345678;12;rue du Lac;91150;ÉTAMPES\n;Sans clef;;;;;;\n9;;;;;;;\n'

describe('readMappedTable', () => {
  it('tells an address in which no commune is known', async () => {
    const mapping = aMapping({ fields: { name: ['Nom'], street: ['Adresse'] } })
    const csv = 'N°;Nom;Adresse\n1;A;3 rue du Lac, 91150 Étampes\n2;B;3 rue du Lac Étampes (91150)\n'
    const rows = await readAll(readMappedTable, csv, { mapping })
    expect(
      rows.map(({ warnings }) => warnings.map(({ column, rule }) => `${column}: ${rule}`)),
    ).toStrictEqual([
      [],
      [
        'Adresse: aucune commune reconnue dans cette adresse\u00a0: gardée telle quelle, sans code postal ni commune',
      ],
    ])
  })

  it('reads rows through the mapping and refuses those without key or name', async () => {
    const rows = await readAll(readMappedTable, CSV, { name: 'lilas.csv', mapping: aMapping() })
    expect(rows[0]?.record).toMatchObject({
      row: 2,
      source: 'ccas-du-lac',
      key: '7',
      values: {
        name: 'Les Lilas',
        kind: 'association',
        street: '12 rue du Lac',
        city: 'Étampes',
        inseeCode: '91223',
        phones: [
          { number: '01 69 80 46 46', kind: 'accueil', note: null },
          { number: '06 12 34 56 78', kind: 'accueil', note: null },
        ],
      },
    })
    expect(rulesOf(rows, 'refused')).toStrictEqual([
      'N°: clef vide\u00a0: cette ligne ne pourrait pas être reconnue',
      'Nom: le nom est vide',
    ])
  })

  it('takes the type from its column, by label or by words, before that of the file', async () => {
    const csv = 'N°;Nom;Genre\n1;A;Mission locale\n2;B;caisse d’allocations familiales\n3;C;truc\n'
    const fields = { name: ['Nom'], kind: ['Genre'] }
    const rows = await readAll(readMappedTable, csv, { mapping: aMapping({ fields }) })
    expect(rows.map(({ record }) => record?.sheet === 'organisations' && record.values.kind)).toStrictEqual([
      'mission-locale',
      'caf',
      'association',
    ])
    expect(rulesOf(rows, 'warnings')).toStrictEqual(['Genre: type inconnu\u00a0: déduit du nom'])
  })

  it('reads a point in one column, days one by one, and dates in the order of the file', async () => {
    const csv = 'N°,Nom,geo,lundi,mardi,maj\n1,A,"48.43, 2.16",9h-12h,fermé,02/14/2025\n'
    const fields = {
      name: ['Nom'],
      point: ['geo'],
      hoursMo: ['lundi'],
      hoursTu: ['mardi'],
      updatedOn: ['maj'],
    }
    const [row] = await readAll(readMappedTable, csv, { mapping: aMapping({ fields, dateOrder: 'mja' }) })
    expect(row?.warnings).toStrictEqual([])
    expect(row?.record).toMatchObject({
      updatedOn: '2025-02-14',
      values: {
        latitude: 48.43,
        longitude: 2.16,
        openingHours: [
          { days: ['mo'], ranges: [{ opens: '09:00', closes: '12:00' }] },
          { days: ['tu'], ranges: [] },
        ],
      },
    })
  })

  it('stops at a file without the columns of its key, and warns once of another that is gone', async () => {
    await expect(readAll(readMappedTable, 'a;b\n1;2\n', { mapping: aMapping() })).rejects.toThrow('N°, Nom')
    const rows = await readAll(readMappedTable, 'N°;Nom\n1;A\n2;B\n', {
      mapping: aMapping({ fields: { name: ['Nom'], city: ['Ville'] } }),
    })
    expect(rulesOf(rows, 'warnings')).toStrictEqual([
      'Ville: colonne de la correspondance absente du fichier\u00a0: ignorée (dit une seule fois)',
    ])
  })
})

describe('proposeMapping', () => {
  const rows = [
    {
      Identifiant: 'a1',
      Dénomination: 'Les Lilas',
      'Tél.': '01 69 80 46 46',
      'Adresse e-mail': 'a@b.example',
      codePostal: '91150',
      VILLE: 'Étampes',
      X: '2.16',
      Y: '48.43',
      Divers: 'c@d.example',
    },
    {
      Identifiant: 'a2',
      Dénomination: 'Le Lac',
      'Tél.': '',
      'Adresse e-mail': '',
      codePostal: '91000',
      VILLE: 'Évry',
      X: '2.43',
      Y: '48.62',
      Divers: 'e@f.example',
    },
  ]
  const proposal = proposeMapping(Object.keys(rows[0] ?? {}), rows)
  const columnsOf = Object.fromEntries(proposal.fields.map(({ field, columns }) => [field, columns]))

  it('finds columns by their names, accents, case and separators apart', () => {
    expect(columnsOf).toMatchObject({
      name: ['Dénomination'],
      phones: ['Tél.'],
      emails: ['Adresse e-mail'],
      postcode: ['codePostal'],
      city: ['VILLE'],
      longitude: ['X'],
      latitude: ['Y'],
    })
  })

  it('finds the key, and says why', () => {
    expect([proposal.keyColumns, proposal.keyReason]).toStrictEqual([
      ['Identifiant'],
      'en-tête «\u00a0Identifiant\u00a0», valeurs toutes différentes',
    ])
  })

  it('finds a column by its values where its name says nothing', () => {
    const { fields } = proposeMapping(
      ['Nom', 'Divers'],
      rows.map(({ Dénomination, Divers }) => ({ Nom: Dénomination, Divers })),
    )
    expect(fields.find(({ field }) => field === 'emails')).toStrictEqual({
      field: 'emails',
      columns: ['Divers'],
      score: 0.6,
      reason: '2 valeurs sur 2 ont la forme attendue (un courriel)',
    })
  })

  it('joins the parts of a street in the order of the file', () => {
    const { fields } = proposeMapping(['Nom', 'num_voie', 'Type de voie', 'Nom de la voie'], [])
    expect(fields.find(({ field }) => field === 'street')?.columns).toStrictEqual([
      'num_voie',
      'Type de voie',
      'Nom de la voie',
    ])
  })

  it('does not take the hours of one day for those of the week', () => {
    expect(
      proposeMapping(['Nom', 'Ouverture lundi'], [{ Nom: 'Aide', 'Ouverture lundi': '9h-12h' }]).fields[1],
    ).toMatchObject({
      field: 'hoursMo',
      columns: ['Ouverture lundi'],
    })
  })

  it('proposes a mapping that can be saved', () => {
    const mapping = {
      source: 'essai',
      keyColumns: proposal.keyColumns,
      fields: columnsOf,
      kind: null,
      dateOrder: 'jma',
    }
    expect(csvMappingSchema.safeParse(mapping).success).toBe(true)
  })
})
