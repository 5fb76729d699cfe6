import { describe, expect, it } from 'vitest'
import { decodeText } from '@/features/intake/readers/files/encoding/decodeText'
import { mapAidTypes } from '@/features/intake/schemeImports/mapAidTypes'
import { readProjectOwners } from '@/features/intake/schemeImports/readProjectOwners'
import { readTable } from '@/features/intake/schemeImports/readTable'
import { clip } from '@/features/sheets/values/clip'
import { readDay } from '@/features/sheets/values/readDay'

describe('decodeText', () => {
  it('reads UTF-8 with and without its mark', () => {
    expect(decodeText(Buffer.from('é'))).toStrictEqual({ text: 'é', encoding: 'utf-8' })
    expect(decodeText(Buffer.from('\ufeffé'))).toStrictEqual({ text: 'é', encoding: 'utf-8' })
  })

  it('reads what French spreadsheets write', () => {
    const bytes = Buffer.from([0xc9, 0x74, 0x61, 0x6d, 0x70, 0x65, 0x73, 0x20, 0x80])
    expect(decodeText(bytes)).toStrictEqual({ text: 'Étampes €', encoding: 'windows-1252' })
  })

  it('reads UTF-16 where a mark says so', () => {
    expect(decodeText(Buffer.from('\ufeffé', 'utf16le')).text).toBe('é')
  })
})

describe('readTable', () => {
  it('refuses an empty file and an open quote', () => {
    expect(() => readTable('')).toThrow('Le fichier est vide.')
    expect(() => readTable('a,b\n"c,d')).toThrow(
      'Le fichier n’est pas un CSV lisible\u00a0: un guillemet ouvert n’est sans doute jamais refermé.',
    )
  })

  it('numbers rows as a spreadsheet does, blank ones counted', () => {
    expect(readTable('a,b\n1,"x\ny"\n,\n3,4').rows).toStrictEqual([
      { row: 2, cells: { a: '1', b: 'x\ny' } },
      { row: 4, cells: { a: '3', b: '4' } },
    ])
  })

  it('passes over the line that announces a separator, which no spreadsheet counts, and lines of help', () => {
    expect(readTable('sep=;\r\na;b\r\n__ignore__;texte\r\n1;2\r\n')).toStrictEqual({
      columns: ['a', 'b'],
      rows: [{ row: 3, cells: { a: '1', b: '2' } }],
      passed: [{ row: 2, value: '__ignore__' }],
    })
  })

  it.each([',', ';', '\t'])('reads columns separated by %j', (separator) => {
    expect(readTable(['a', 'b'].join(separator)).columns).toStrictEqual(['a', 'b'])
  })

  it('fills in the cells that a short row lacks', () => {
    expect(readTable('a,b\n1').rows).toStrictEqual([{ row: 2, cells: { a: '1', b: '' } }])
  })
})

describe('readProjectOwners', () => {
  it.each(['', '[]', '[{ siren: "1" }]', '[{ nom: '])('reads nobody from %j', (cell) => {
    expect(readProjectOwners(cell)).toBeNull()
  })

  it('reads bare keys and single quotes', () => {
    expect(
      readProjectOwners("[{ nom: 'ADEME', siren: '385290309', roles: [ 'instructeur', 'financeur' ] }]"),
    ).toStrictEqual([{ name: 'ADEME', siren: '385290309', roles: ['instructeur', 'financeur'] }])
  })

  it('keeps apostrophes and commas inside names', () => {
    const cell =
      "[{ nom: 'Val d'Oise, l'agence', roles: [] }, { nom: 'BPIFRANCE (BPIFRANCE)', siren: '320 252 489' }]"
    expect(readProjectOwners(cell)).toStrictEqual([
      { name: "Val d'Oise, l'agence", siren: null, roles: [] },
      { name: 'BPIFRANCE (BPIFRANCE)', siren: '320252489', roles: [] },
    ])
  })

  it('reads true JSON and the singular role that some producers write', () => {
    expect(readProjectOwners('[{"nom": "ADEME", "role": "diffuseur"}]')).toStrictEqual([
      { name: 'ADEME', siren: null, roles: ['diffuseur'] },
    ])
  })

  it('takes a bare name as it is', () => {
    expect(readProjectOwners('Ville de Paris')).toStrictEqual([
      { name: 'Ville de Paris', siren: null, roles: [] },
    ])
  })
})

describe('readDay', () => {
  it.each(['', '30/06/2025', '2025-13-01', '2025-02-30', 'demain', '2025-06-30T99:00:00Z'])(
    'refuses %j',
    (text) => {
      expect(readDay(text)).toBeNull()
    },
  )

  it.each([
    ['2025-06-30', '2025-06-30'],
    ['2025-06-30T12:00:00Z', '2025-06-30'],
    ['2025-06-30 23:30:00', '2025-06-30'],
    ['2025-06-30T22:00:00.000Z', '2025-07-01'],
    ['2025-12-31T23:59:59Z', '2025-12-31'],
    ['2025-06-30T00:30:00+02:00', '2025-06-30'],
  ])('reads %s as the French day %s', (text, day) => {
    expect(readDay(text)).toBe(day)
  })
})

describe('mapAidTypes', () => {
  it('keeps the most telling kind', () => {
    expect(mapAidTypes(['information', 'Financements'])).toStrictEqual({
      kind: 'aide-financiere',
      unknown: [],
    })
  })

  it('gives back the words it does not know', () => {
    expect(mapAidTypes(['formation', 'tirage au sort'])).toStrictEqual({
      kind: 'formation',
      unknown: ['tirage au sort'],
    })
    expect(mapAidTypes(['tirage au sort'])).toStrictEqual({ kind: null, unknown: ['tirage au sort'] })
  })
})

describe('clip', () => {
  it('leaves a short text alone', () => {
    expect(clip('Une  aide.', 20)).toBe('Une aide.')
  })

  it('stops at the end of a sentence', () => {
    expect(clip('Une aide de 200 €. Elle est versée deux fois.', 30)).toBe('Une aide de 200 €.')
  })

  it('stops at a word where no sentence ends', () => {
    expect(clip('Une aide financière versée en deux fois', 22)).toBe('Une aide financière…')
  })
})
