import { describe, expect, it } from 'vitest'
import { headerScore } from '@/features/intake/readers/csv/headerScore'
import { proposeMapping } from '@/features/intake/readers/csv/proposeMapping'
import { readMappedTable } from '@/features/intake/readers/csv/readMappedTable'
import { readSample } from '@/features/intake/readers/csv/readSample'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readMonth } from '@/features/sheets/values/readMonth'
import { readPoint } from '@/features/sheets/values/readPoint'
import { splitPoint } from '@/features/sheets/values/splitPoint'
import { reasonOfColumn } from '../../../collections/ImportRuns/components/columnChoices'
import { aSourceFile, readAll } from './aSourceFile'
import { aWorkbook, rowXml } from './aWorkbook'

const lines = (...rows: string[]) => `${rows.join('\n')}\n`

async function proposed(content: string | Uint8Array, name = 'table.csv') {
  const { headers, rows, unique } = await readSample(aSourceFile(content, name))
  const { fields, keyColumns } = proposeMapping(headers, rows, unique)
  return {
    headers,
    rows,
    keyColumns,
    fields: Object.fromEntries(fields.map(({ field, columns }) => [field, columns])),
  }
}

describe('where a table names its columns', () => {
  it('takes a table without header for one, and knows its columns by what they hold', async () => {
    const { headers, rows, fields } = await proposed(
      lines(
        'La Halte;12 rue de la Paix;91150;Étampes;01 69 92 00 21;halte@accueil.example',
        'Le Refuge;3 chemin Vert;91670;Angerville;01 64 95 00 22;refuge@accueil.example',
        'L’Escale;9 avenue du Parc;91800;Brunoy;01 60 46 00 23;escale@accueil.example',
      ),
    )
    expect([headers.length, rows.length]).toStrictEqual([6, 3])
    expect(fields).toStrictEqual({
      name: ['Colonne 1'],
      street: ['Colonne 2'],
      postcode: ['Colonne 3'],
      city: ['Colonne 4'],
      phones: ['Colonne 5'],
      emails: ['Colonne 6'],
    })
  })

  it.each([
    [
      'groups that name few columns',
      ['Structure;;Lieu;;;Lundi;'],
      ['Nom;Tél;Adresse;CP;Commune;Matin;Après-midi'],
    ],
    [
      'names on the first line, the others on the second',
      ['Nom;Tél;Adresse;CP;Commune;Lundi;'],
      [';;;;;Matin;Après-midi'],
    ],
  ])('reads a header of two lines: %s', async (_, first, second) => {
    const { headers, rows } = await proposed(
      lines(
        ...first,
        ...second,
        'A;01 69 92 00 21;1 rue Haute;91150;Étampes;9h-12h;',
        'B;01 69 92 00 22;2 rue Haute;91150;Étampes;;14h-17h',
      ),
    )
    expect(headers.slice(0, 5)).toStrictEqual(['Nom', 'Tél', 'Adresse', 'CP', 'Commune'])
    expect(rows.length).toBe(2)
  })

  it('tells columns of one name by the group that stands above, merged in a workbook', async () => {
    const book = aWorkbook([
      {
        name: 'Liste',
        rows:
          rowXml(1, ['Points conseil budget 2026', null]) +
          rowXml(2, ['Nom', 'Lundi', null, 'Mardi', null, 'Téléphone']) +
          rowXml(3, [null, 'Matin', 'Après-midi', 'Matin', 'Après-midi', null]) +
          rowXml(4, ['UDAF', '9h-12h', '14h-17h', '9h-12h', null, '01 69 92 00 21']) +
          rowXml(5, ['Crésus', null, '14h-17h', '9h-12h', null, '01 69 92 00 22']),
        after:
          '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/><mergeCell ref="D2:E2"/></mergeCells>',
      },
    ])
    const { headers, fields } = await proposed(book, 'classeur.xlsx')
    expect(headers).toStrictEqual([
      'Nom',
      'Lundi Matin',
      'Lundi Après-midi',
      'Mardi Matin',
      'Mardi Après-midi',
      'Téléphone',
    ])
    expect(fields).toMatchObject({
      name: ['Nom'],
      phones: ['Téléphone'],
      hoursMo: ['Lundi Matin', 'Lundi Après-midi'],
      hoursTu: ['Mardi Matin', 'Mardi Après-midi'],
    })
  })
})

describe('what a header says', () => {
  it.each([
    ['Adr1', 'street'],
    ['COD_POST', 'postcode'],
    ['Cne', 'city'],
    ['Mél', 'emails'],
    ['Tph.', 'phones'],
    ['Téléphone [10 chiffres]', 'phones'],
    ['Mar. après-midi', 'hoursTu'],
    ['X_L93', 'longitude'],
    ['Date MàJ', 'updatedOn'],
    ['adresseCp', 'postcode'],
  ] as const)('hears %s', (column, field) => {
    expect(headerScore(field, column)).toBeGreaterThanOrEqual(0.9)
  })

  it.each([
    ['Nom du responsable', 'name'],
    ['RS_EJ', 'name'],
    ['Date d’agrément', 'updatedOn'],
    ['Adresse 2', 'street'],
    ['result_name', 'name'],
    ['Nature de la voie', 'kind'],
  ] as const)('does not take %s for what it is not', (column, field) => {
    expect(headerScore(field, column)).toBe(0)
  })

  it('shows that it doubts', () => {
    const rows = ['a', 'b', 'c'].map((name) => ({
      Divers: `Lieu ${name}`,
      Autre: `01 69 92 00 2${name.length}`,
    }))
    const proposal = proposeMapping(['Divers', 'Autre'], rows)
    expect(reasonOfColumn(proposal, 'Divers')).toMatch(/^À vérifier\u00a0: .*Identifie la ligne\u00a0: /)
  })
})

describe('points and months of a cell', () => {
  it.each([
    ['48.4344, 2.1615', 48.4344, 2.1615],
    ['48,4344;2,1615', 48.4344, 2.1615],
    ['(48.4344 2.1615)', 48.4344, 2.1615],
    ['POINT(2.1615 48.4344)', 48.4344, 2.1615],
    ['SRID=4326;POINT (2.1615 48.4344)', 48.4344, 2.1615],
    ['{"type":"Point","coordinates":[2.1615,48.4344]}', 48.4344, 2.1615],
    ['{"lat": 48.4344, "lon": 2.1615}', 48.4344, 2.1615],
    ['637943;6815011', 48.434, 2.161],
    ['637943,6815011', 48.434, 2.161],
  ])('reads %s', (text, latitude, longitude) => {
    const point = readPoint(splitPoint(text), new RowNotes(1))
    expect(point.latitude).toBeCloseTo(latitude, 2)
    expect(point.longitude).toBeCloseTo(longitude, 2)
  })

  it('puts metres of Lambert 93 in degrees, whichever column says which, and says so', () => {
    const notes = new RowNotes(1)
    const point = readPoint({ latitude: '637943,2', longitude: '6815011,7' }, notes)
    expect(point.latitude).toBeCloseTo(48.434, 2)
    expect(notes.warnings.map(({ rule }) => rule)).toStrictEqual([
      'coordonnées en mètres (Lambert 93)\u00a0: converties en degrés',
    ])
  })

  it.each([
    ['janv. 2026', '2026-01-01'],
    ['Février 2026', '2026-02-01'],
    ['03/2026', '2026-03-01'],
    ['2026-04', '2026-04-01'],
    ['printemps 2026', null],
    ['12 janv. 2026', null],
  ])('reads the month %s', (text, day) => {
    expect(readMonth(text)).toBe(day)
  })

  it('dates a row from its month, and says so', async () => {
    const mapping = {
      source: 'a',
      kind: null,
      dateOrder: 'jma',
      keyColumns: ['Nom'],
      fields: { name: ['Nom'], updatedOn: ['MàJ'] },
    } as const
    const [row] = await readAll(readMappedTable, 'Nom;MàJ\nA;janv. 2026\n', {
      mapping: { ...mapping, keyColumns: ['Nom'], fields: { name: ['Nom'], updatedOn: ['MàJ'] } },
    })
    expect(row?.record?.updatedOn).toBe('2026-01-01')
    expect(row?.warnings.map(({ rule }) => rule)).toStrictEqual([
      'mois sans jour\u00a0: compté du premier du mois',
    ])
  })
})
