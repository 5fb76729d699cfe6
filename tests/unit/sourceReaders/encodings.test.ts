import { describe, expect, it } from 'vitest'
import { CODE_PAGES, type CodePage } from '@/domain/text/encoding/codePages'
import { isGarbled, mendMojibake } from '@/domain/text/encoding/mendMojibake'
import { decodeText } from '@/features/intake/readers/files/encoding/decodeText'
import { readRawRows } from '@/features/intake/readers/files/readRawRows'
import type { SourceFile } from '@/features/intake/readers/SourceReader'
import { aSourceFile } from './aSourceFile'

const encode = (text: string, page: CodePage) =>
  Uint8Array.from(text, (char) =>
    char < '\u0080' ? char.charCodeAt(0) : CODE_PAGES[page].indexOf(char) + 0x80,
  )
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()

async function read(content: string | Uint8Array, encoding?: SourceFile['encoding']) {
  const rows = []
  const file = { ...aSourceFile(content, 'table.csv'), encoding }
  for await (const raw of readRawRows(file, { lists: [], tables: true })) rows.push(raw)
  return {
    cells: rows.map(({ cells }) => cells),
    notes: rows.flatMap(({ notes = [] }) =>
      notes.map(({ column, value, rule }) => [column, value, rule].join(': ')),
    ),
  }
}

const NAME = 'Dénomination'
const VALUE = 'École « Les Sœurs », l’accès à Étampes coûte 5 €'
const CSV = `${NAME};Ville\n"${VALUE}";Évry-Courcouronnes\n`
const NO_EURO = CSV.replace('’', "'").replace('œ', 'oe').replace('€', 'euros')

describe('the encoding of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(CSV), CSV],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${CSV}`), CSV],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${CSV}`, 'utf16le'), CSV],
    ['UTF-16 without it', Buffer.from(CSV, 'utf16le'), CSV],
    ['big-endian UTF-16 with its mark', bigEndian(`\ufeff${CSV}`), CSV],
    ['big-endian UTF-16 without it', bigEndian(CSV), CSV],
    ['Windows-1252', encode(CSV, 'windows-1252'), CSV],
    ['ISO-8859-15', encode(CSV.replace('’', "'"), 'iso-8859-15'), CSV.replace('’', "'")],
    ['MacRoman', encode(CSV, 'macintosh'), CSV],
    ['CP850', encode(NO_EURO, 'cp850'), NO_EURO],
    ['CP437', encode(NO_EURO.replaceAll('É', 'E').replace('À', 'A'), 'cp437'), NO_EURO.replaceAll('É', 'E')],
  ])('is found: %s', async (_, bytes, text) => {
    expect(decodeText(bytes).text).toBe(text)
    const [, row] = text.split('\n')
    expect(Object.values((await read(bytes)).cells[0] ?? {}).join(';')).toBe(row?.replaceAll('"', ''))
  })

  it('is told when it is not UTF-8', async () => {
    expect((await read(encode(CSV, 'windows-1252'))).notes).toStrictEqual([
      ': Windows-1252: fichier lu dans cet encodage\u00a0: vérifiez ses accents',
    ])
    expect((await read(CSV)).notes).toStrictEqual([])
  })

  it('stays UTF-8 for a few bytes of another one: only their cells are told', async () => {
    const mixed = Buffer.concat([Buffer.from(CSV), Buffer.from([0x4d, 0xe9, 0x6c, 0x3b, 0x62, 0x0a])])
    const { cells, notes } = await read(mixed)
    expect(cells).toStrictEqual([
      { [NAME]: VALUE, Ville: 'Évry-Courcouronnes' },
      { [NAME]: 'Mél', Ville: 'b' },
    ])
    expect(notes).toStrictEqual([
      ': UTF-8: fichier en UTF-8 dont certains octets n’en sont pas\u00a0: les cellules touchées sont dites',
      `${NAME}: Mél: octets qui ne sont pas en UTF-8\u00a0: lus comme Windows-1252`,
    ])
  })

  it('is asked for rather than guessed when no French comes out, and can be given', async () => {
    const cyrillic = Uint8Array.from([
      0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x3b, 0xec, 0xe8, 0xf0, 0x0a, 0xde, 0x3b, 0xfe,
    ])
    await expect(read(cyrillic)).rejects.toThrow('dites son encodage avec le fichier')
    expect((await read(encode(CSV, 'cp850'), 'macintosh')).cells[0]).toBeDefined()
  })

  it.each([',', ';', '\t', '|'])(
    'does not let a title with a comma hide the separator %j',
    async (separator) => {
      const csv = [['Associations, clubs, réseaux'], ['Nom', 'Ville', 'CP'], ['A', 'B', '1'], ['C', 'D', '2']]
      const { cells } = await read(
        csv
          .map((row) => row.join(separator))
          .join('\n')
          .replace(', clubs, ', separator === ',' ? ' ' : ', clubs, '),
      )
      expect(cells).toStrictEqual([
        { Nom: 'A', Ville: 'B', CP: '1' },
        { Nom: 'C', Ville: 'D', CP: '2' },
      ])
    },
  )
})

describe('characters of a cell', () => {
  it.each([
    ['HÃ´pital', 'Hôpital'],
    ['lâ€™aide Ã©crite', 'l’aide écrite'],
    ['Ã‰tampes', 'Étampes'],
    ['Ã\u0089tampes', 'Étampes'],
    ['cÅ“ur Ã  cÅ“ur', 'cœur à cœur'],
    ['5Â\u00a0â‚¬', '5\u00a0€'],
    ['Â« aide Â»', '« aide »'],
    ['dÃƒÂ©jÃƒÂ\u00a0', 'déjà'],
    ['â€“ fin â€¦', '– fin …'],
    ['lâ€\u009d', 'l”'],
    ['H√¥pital ‚Äô', 'Hôpital ’'],
    ['H├┤pital', 'Hôpital'],
    ['eﬁn', 'eﬁn'],
    ['São Paulo, JOÃO, Âge, PÂTÉ, Ô toi', 'São Paulo, JOÃO, Âge, PÂTÉ, Ô toi'],
    ['Hôpital, l’aide, œuvre à 5 €', 'Hôpital, l’aide, œuvre à 5 €'],
    ['√4 = 2', '√4 = 2'],
  ])('reads %j', (text, meant) => {
    expect([mendMojibake(text), isGarbled(mendMojibake(text))]).toStrictEqual([meant, false])
  })

  it('tells what it mended and what it doubts', async () => {
    const { cells, notes } = await read('a;b;c\nHÃ´pital;d\u0092ici;perdu \ufffd\n')
    expect(cells).toStrictEqual([{ a: 'Hôpital', b: 'd’ici', c: 'perdu \ufffd' }])
    expect(notes).toStrictEqual([
      'a: Hôpital: accents abîmés par un mauvais encodage\u00a0: rétablis',
      'b: d’ici: caractères de contrôle\u00a0: lus comme Windows-1252',
      'c: perdu \ufffd: accents sans doute abîmés par un mauvais encodage\u00a0: gardés tels quels, à vérifier',
    ])
  })
})
