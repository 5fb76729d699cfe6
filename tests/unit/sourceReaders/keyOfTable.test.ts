import { describe, expect, it } from 'vitest'
import { firstUniqueKey } from '@/features/intake/readers/csv/firstUniqueKey'
import { proposeForFile } from '@/features/intake/readers/csv/proposeForFile'
import { aSourceFile } from './aSourceFile'
import { aWorkbook, rowXml } from './aWorkbook'

const ROWS = 80
/** A name that repeats past the rows that the assistant looks at. */
const nameOf = (at: number) => (at < 70 ? `Lieu ${at}` : 'CCAS')
const keyOf = async (line: (at: number) => string) => {
  const text = ['Nom;CP;Adresse;Tél', ...Array.from({ length: ROWS }, (_, at) => line(at))].join('\n')
  const { proposal } = await proposeForFile(aSourceFile(text, 'table.csv'))
  return [proposal.keyColumns, proposal.keyReason]
}

describe('the sheet of a workbook that a mapping is for', () => {
  it('is the one that holds most, whatever stands before it', async () => {
    const book = aWorkbook([
      { name: 'Lisez-moi', rows: rowXml(1, ['Auteur', 'Version']) + rowXml(2, ['Département', '2']) },
      {
        name: 'Liste',
        rows:
          rowXml(1, ['Nom', 'Tél']) +
          rowXml(2, ['La Halte', '01 69 92 00 21']) +
          rowXml(3, ['Le Refuge', '01 69 92 00 22']),
      },
    ])
    const { headers, proposal } = await proposeForFile(aSourceFile(book, 'classeur.xlsx'))
    expect([headers, proposal.keyColumns]).toStrictEqual([['Nom', 'Tél'], ['Nom']])
  })
})

describe('a key in a workbook of several sheets', () => {
  it('tells apart the rows of all those that have its columns', async () => {
    const town = (name: string) => ({
      name,
      rows:
        rowXml(1, ['N°', 'Nom', 'Commune']) +
        rowXml(2, ['1', `CCAS de ${name}`, name]) +
        rowXml(3, ['2', `PMI de ${name}`, name]),
    })
    const book = aWorkbook([town('Massy'), town('Orsay')])
    const { proposal } = await proposeForFile(aSourceFile(book, 'classeur.xlsx'))
    expect(proposal.keyColumns).toStrictEqual(['Nom'])
  })
})

describe('the key of a table without identifiers', () => {
  it.each([
    ['the name, where no row repeats it', (at: number) => `Lieu ${at};91150;1 rue Haute;`, ['Nom']],
    [
      'the name and its place, where that tells all rows',
      (at: number) => `${nameOf(at)};91${100 + at};1 rue Haute;`,
      ['Nom', 'CP'],
    ],
    [
      'the address too, where the place is not enough',
      (at: number) => `${nameOf(at)};91150;${at} rue Haute;`,
      ['Nom', 'CP', 'Adresse'],
    ],
  ])('is %s', async (_, line, columns) => {
    expect((await keyOf(line))[0]).toStrictEqual(columns)
  })

  it('says how many rows it does not tell apart', async () => {
    const [, reason] = await keyOf((at) => `${nameOf(at)};91150;1 rue Haute;`)
    expect(reason).toBe(
      '9 lignes ont la même clef qu’une autre\u00a0: choisissez une colonne qui les distingue',
    )
  })

  it('counts rows without a key among those that are not told', async () => {
    const rows = [{ a: '1' }, { a: '' }, { a: '1' }]
    expect(await firstUniqueKey(rows, [['a']])).toStrictEqual({ columns: ['a'], repeated: 2 })
  })
})
