import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDataInclusion } from '@/features/intake/readers/dataInclusion/readDataInclusion'
import { readRawRows } from '@/features/intake/readers/files/readRawRows'
import { aSourceFile, readAll, rulesOf } from './aSourceFile'
import { aWorkbook, rowXml, type SheetXml, zip } from './aWorkbook'

const NAMES = ['id', 'source', 'nom', 'date_maj']
const sheet = (name: string, rows: string, more: Partial<SheetXml> = {}): SheetXml => ({
  name,
  rows,
  ...more,
})
const structures = (name: string, id: string, more: Partial<SheetXml> = {}) =>
  sheet(name, rowXml(1, NAMES) + rowXml(2, [id, 'a', `Lieu ${id}`, '2025-01-01']), more)

async function rowsOf(content: Uint8Array, name = 'classeur.xlsx') {
  const rows = []
  for await (const raw of readRawRows(aSourceFile(content, name), { lists: [], tables: true })) rows.push(raw)
  return rows
}
const cellsOf = async (content: Uint8Array) => (await rowsOf(content)).map(({ cells }) => cells)
const notesOf = async (content: Uint8Array) =>
  (await rowsOf(content)).flatMap(({ notes = [] }) => notes.map(({ value, rule }) => `${value}: ${rule}`))

describe('sheets', () => {
  it('reads each visible sheet of its columns and names those that it leaves', async () => {
    const book = aWorkbook([
      sheet('Lisez-moi', rowXml(1, ['Modèle', 'v1']) + rowXml(2, ['Auteur', 'x'])),
      structures('Un', 'a--1'),
      structures('Deux', 'a--2'),
      structures('Brouillon', 'a--3', { state: 'hidden' }),
      structures('Listes', 'a--4', { state: 'veryHidden' }),
      sheet('Vide', ''),
      sheet('Notes', rowXml(1, ['Divers', 'Quoi']) + rowXml(2, ['b', 'c'])),
    ])
    const rows = await readAll(readDataInclusion, book, { name: 'classeur.xlsx' })
    expect(rows.map(({ record }) => record?.key)).toStrictEqual(['a--1', 'a--2'])
    expect(
      rows.flatMap(({ warnings }) => warnings.map(({ value, rule }) => `${value}: ${rule}`)),
    ).toStrictEqual([
      'Brouillon: feuille masquée\u00a0: laissée de côté',
      'Listes: feuille masquée\u00a0: laissée de côté',
      'Lisez-moi: feuille d’autres colonnes\u00a0: laissée de côté',
      'Notes: feuille d’autres colonnes\u00a0: laissée de côté',
    ])
  })

  it('names the sheet of a fault when several are read', async () => {
    const book = aWorkbook([
      structures('Un', 'a--1'),
      sheet('Deux', rowXml(1, NAMES) + rowXml(2, ['a--2', 'a', null, '2025-01-01'])),
    ])
    const rows = await readAll(readDataInclusion, book, { name: 'classeur.xlsx' })
    expect(rulesOf(rows, 'refused').every((rule) => rule.startsWith('Deux\u00a0› '))).toBe(true)
    expect(rulesOf(rows, 'refused')).not.toStrictEqual([])
  })

  it('refuses a workbook whose rows are all hidden, or that has other columns', async () => {
    await expect(
      readAll(readDataInclusion, aWorkbook([structures('Un', 'a--1', { state: 'hidden' })])),
    ).rejects.toThrow('sont masquées')
    const other = aWorkbook([sheet('Un', rowXml(1, ['a', 'b']) + rowXml(2, ['1', '2']))])
    await expect(readAll(readDataInclusion, other)).rejects.toThrow('Trouvé\u00a0: a, b')
  })
})

describe('cells', () => {
  it.each([
    ['00000', 1500, '01500'],
    ['0#" "##" "##" "##" "##', 169804646, '0169804646'],
    ['0\\ 00\\ 00', 91223, '91223'],
    ['0%', 0.5, '50\u00a0%'],
    ['0.00%', 0.1234, '12,34\u00a0%'],
    ['0', 12, 12],
    ['0.00', 1.5, 1.5],
    ['#,##0', 1900, 1900],
    ['h:mm', 0.375, '09:00'],
  ])('shows a number of format %s as people see it', async (format, n, shown) => {
    const book = aWorkbook([sheet('Un', rowXml(1, ['a', 'b']) + rowXml(2, ['x', { n, s: 1 }]))], [format])
    expect(await cellsOf(book)).toStrictEqual([{ a: 'x', b: shown }])
  })

  it('repeats a cell that stretches down, and tells it with what is hidden', async () => {
    const book = aWorkbook([
      sheet(
        'Un',
        rowXml(1, ['ville', 'nom']) +
          rowXml(2, ['Massy', 'A']) +
          rowXml(3, [null, 'B'], ' hidden="1"') +
          rowXml(4, ['Évry', 'C']),
        {
          before: '<cols><col min="1" max="1" hidden="1"/><col min="3" max="27" hidden="true"/></cols>',
          after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
        },
      ),
    ])
    expect((await cellsOf(book)).map(({ ville }) => ville)).toStrictEqual(['Massy', 'Massy', 'Évry'])
    expect(await notesOf(book)).toStrictEqual([
      'A, C à AA: colonnes masquées dans le classeur\u00a0: lues comme les autres',
      '1: lignes masquées dans le classeur\u00a0: lues comme les autres',
      '1: cellules fusionnées\u00a0: leur valeur est reprise sur chaque ligne',
    ])
  })

  it('reads dates of each epoch, and what formulas give', async () => {
    const rows =
      rowXml(1, ['nom', 'le', 'nombre']) +
      '<row r="2"><c r="A2" t="str"><f>CONCATENATE("Les ","Lilas")</f><v>Les Lilas</v></c><c r="B2" s="1"><f>TODAY()</f><v>44562</v></c><c r="C2"><f>1+1</f><v>2</v></c></row>'
    const since1904 = rows.replace('44562', '43100')
    const day = new Date('2022-01-01T00:00:00Z')
    const read = { nom: 'Les Lilas', le: day, nombre: 2 }
    expect(await cellsOf(aWorkbook([sheet('Un', rows)], ['dd/mm/yyyy']))).toStrictEqual([read])
    const book = aWorkbook([sheet('Un', since1904)], ['dd/mm/yyyy'], '<workbookPr date1904="1"/>')
    expect(await cellsOf(book)).toStrictEqual([read])
  })

  it('tells a formula that fails', async () => {
    const book = aWorkbook([sheet('Un', rowXml(1, ['a', 'b']) + rowXml(2, ['x', { e: '#REF!' }]))])
    expect(await notesOf(book)).toStrictEqual(['#REF!: formule en erreur\u00a0: cellule laissée vide'])
  })

  it('passes over titles above the header and lines of help under it, and tells them', async () => {
    const book = aWorkbook([
      sheet(
        'Un',
        rowXml(1, ['Annuaire 2025', 'v2']) +
          rowXml(3, ['nom', 'ville', 'téléphone', 'date']) +
          rowXml(4, ['Texte, obligatoire', 'Texte', 'Format 01 23 45 67 89', 'Date AAAA-MM-JJ']) +
          rowXml(5, ['__ignore__', null, null, null]) +
          rowXml(6, ['Les Lilas', 'Massy', '01 69 80 46 46', '2025-01-01']),
      ),
    ])
    const [row, ...others] = await rowsOf(book)
    expect([row?.row, row?.cells.nom, others.length]).toStrictEqual([6, 'Les Lilas', 0])
    expect(row?.notes?.map(({ row: at, rule }) => [at, rule])).toStrictEqual([
      [1, 'ligne au-dessus des en-têtes\u00a0: passée'],
      [4, 'ligne d’aide du modèle\u00a0: passée'],
      [5, 'ligne d’aide du modèle\u00a0: passée'],
    ])
  })
})

describe('other files of a spreadsheet', () => {
  it.each([
    [
      '.ods',
      zip({ mimetype: 'x', 'content.xml': '' }),
      'classeur LibreOffice (.ods). Enregistrez-le en .xlsx',
    ],
    ['.xlsb', zip({ 'xl/workbook.bin': '' }), '.xlsb'],
    ['.docx', zip({ 'word/document.xml': '' }), 'document Word'],
    ['.numbers', zip({ 'Index/Document.iwa': '' }), 'Numbers'],
    ['.zip', zip({ 'table.csv': 'a;b' }), 'archive ZIP'],
    ['.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'enregistrez-le en «\u00a0Classeur Excel (.xlsx)'],
    ['a web page named .xls', Buffer.from('<table><tr><td>a</td></tr></table>'), 'ouvrez-le dans un tableur'],
    ['.rtf', Buffer.from('{\\rtf1 a}'), 'document RTF'],
  ])('says how to save: %s', async (_, content, message) => {
    await expect(rowsOf(content)).rejects.toThrow(message)
  })
})

const CASES = `${process.env.OPEN_DATA_DIR}/cases`

describe.skipIf(!existsSync(CASES))('cases of whole workbooks', () => {
  it('reads the structures of a sheet and the services of another', async () => {
    const name = 'deux-feuilles.xlsx'
    const rows = []
    for await (const row of readDataInclusion({ name, path: `${CASES}/${name}` }, { today: '2026-06-01' }))
      rows.push(row)
    expect(rows.map(({ record }) => [record?.sheet, record?.key])).toStrictEqual([
      ['organisations', 'essai--1'],
      ['services', 'essai--s1'],
    ])
  })
})
