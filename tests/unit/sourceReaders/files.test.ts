import { describe, expect, it } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { readSample } from '@/features/intake/readers/csv/readSample'
import { readDataInclusion } from '@/features/intake/readers/dataInclusion/readDataInclusion'
import { aSourceFile, readAll, rulesOf } from './aSourceFile'
import { aWorkbook, rowXml } from './aWorkbook'
import { aService, aStructure } from './dataInclusionRecords'

const CSV = 'id;source;nom;date_maj\r\ndemo--1;demo;Épicerie « Sœurs » – 5 €;14/02/2025\r\n'
const WINDOWS: Record<string, number> = { '€': 0x80, '–': 0x96, œ: 0x9c }
const toWindows1252 = (text: string) => Uint8Array.from(text, (char) => WINDOWS[char] ?? char.charCodeAt(0))
const namesIn = async (content: string | Uint8Array | object) =>
  (await readAll(readDataInclusion, content)).map(({ record }) => record?.values.name)

describe('encodings and separators', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(CSV)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${CSV}`)],
    ['Windows-1252', toWindows1252(CSV)],
    ['UTF-16', Buffer.from(`\ufeff${CSV}`, 'utf16le')],
    ['commas', CSV.replaceAll(';', ',')],
    ['tabs', CSV.replaceAll(';', '\t')],
    ['bars', CSV.replaceAll(';', '|')],
    ['an announced separator', `sep=;\r\n${CSV}`],
    ['blank lines first', `\r\n;;;\r\n${CSV}`],
  ])('reads a table in %s', async (_, content) => {
    expect(await namesIn(content)).toStrictEqual(['Épicerie « Sœurs » – 5 €'])
  })

  it('numbers rows as a spreadsheet does, line breaks and blank lines counted', async () => {
    const csv =
      'id,source,nom,date_maj,description\na--1,a,Un nom,2025-01-01,"deux\nlignes"\n,,,,\na--2,a,Un nom,2025-01-01,\n'
    expect((await readAll(readDataInclusion, csv)).map(({ row }) => row)).toStrictEqual([2, 4])
  })

  it('does not count the line that announces a separator: a spreadsheet hides it', async () => {
    const csv = 'sep=;\r\nid;source;nom;date_maj\r\na--1;a;Un nom;2025-01-01\r\n'
    expect((await readAll(readDataInclusion, csv)).map(({ row }) => row)).toStrictEqual([2])
  })

  it('numbers the rows of a workbook as it shows them, blank ones at its top and in its middle counted', async () => {
    const head = rowXml(3, ['id', 'source', 'nom', 'date_maj'])
    const one = (row: number) => rowXml(row, [`a--${row}`, 'a', 'Un nom', '2025-01-01'])
    const book = aWorkbook([{ name: 'Feuille', rows: head + one(4) + one(7) }])
    const rows = await readAll(readDataInclusion, book, { name: 'a.xlsx' })
    expect(rows.map(({ row, record }) => [row, record?.key])).toStrictEqual([
      [4, 'a--4'],
      [7, 'a--7'],
    ])
  })
})

describe('JSON', () => {
  it('reads an array, two lists, and one record a line', async () => {
    const [first, second] = [aStructure(), aService()]
    const names = [first.nom, second.nom]
    expect(await namesIn([first, second])).toStrictEqual(names)
    expect(await namesIn({ meta: { structures: 2 }, structures: [first], services: [second] })).toStrictEqual(
      names,
    )
    expect(await namesIn(`${JSON.stringify(first)}\n${JSON.stringify(second)}\n`)).toStrictEqual(names)
  })

  it('refuses a line that is no JSON and an item that is no record, and reads on', async () => {
    const rows = await readAll(
      readDataInclusion,
      `${JSON.stringify(aStructure())}\n{oups}\n12\n${JSON.stringify(aService())}`,
    )
    expect(rows.map(({ record }) => record !== null)).toStrictEqual([true, false, false, true])
    expect(rulesOf(rows, 'refused')).toStrictEqual([
      ': cette ligne n’est pas du JSON',
      ': un objet est attendu, entre accolades',
    ])
  })

  it('survives lists nested by tens of thousands', async () => {
    const nested = `${'['.repeat(60_000)}${']'.repeat(60_000)}`
    const rows = await readAll(readDataInclusion, `[{"id":"demo--1","source":"demo","nom":${nested}}]`)
    expect(rulesOf(rows, 'refused')).toContain('nom: un texte est attendu')
  })

  it('stops at a file that is cut', async () => {
    const cut = JSON.stringify([aStructure(), aStructure()]).slice(0, -50)
    await expect(readAll(readDataInclusion, cut)).rejects.toThrow('n’est pas du JSON entier et lisible')
  })
})

describe('what cannot be read', () => {
  it.each([
    ['an empty file', '', 'le fichier est vide'],
    ['an empty list', '[]', 'la liste est vide'],
    ['an object without the lists', '{\n"autre": []\n}', 'aucun élément sous'],
    ['a web page', '<!doctype html>', 'c’est une page web'],
    ['other columns', 'a;b\n1;2\n', 'Colonnes attendues\u00a0: source, id, nom'],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'ancien format Excel'],
    ['a broken workbook', Buffer.from('PK\u0003\u0004 oups'), 'ce n’est pas un classeur Excel'],
    ['an open quote', 'id,source,nom\na,b,"oups\nc,d,e\n', 'un guillemet ouvert'],
    ['one column', 'rien\n', 'aucune ligne d’en-têtes'],
  ])('tells %s', async (_, content, message) => {
    await expect(readAll(readDataInclusion, content)).rejects.toThrow(message)
  })
})

describe('workbooks', () => {
  it('reads dates, numbers and texts as Excel keeps them', async () => {
    const book = await writeWorkbook([
      ['id', 'source', 'nom', 'date_maj', 'code_postal', 'siret'],
      [
        'demo--1',
        'demo',
        'Centre social',
        { value: new Date('2025-02-14T00:00:00Z'), format: 'dd/mm/yyyy' },
        1500,
        26910001200013,
      ],
    ]).toBuffer()
    const [row] = await readAll(readDataInclusion, book, { name: 'classeur.xlsx' })
    expect(row?.record).toMatchObject({
      row: 2,
      updatedOn: '2025-02-14',
      values: { postcode: '01500', siret: '26910001200013' },
    })
    expect(rulesOf(row ? [row] : [], 'warnings')).toStrictEqual([
      'code_postal: zéro de tête perdu par un tableur\u00a0: rétabli',
    ])
  })

  it('gives the first rows of a table to the assistant', async () => {
    expect(await readSample(aSourceFile('Nom;Ville\nA;B\nC;D\n', 'table.csv'), 1)).toStrictEqual({
      headers: ['Nom', 'Ville'],
      rows: [{ Nom: 'A', Ville: 'B' }],
      unique: new Set(['Nom', 'Ville']),
    })
  })
})
