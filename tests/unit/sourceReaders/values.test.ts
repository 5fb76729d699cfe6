import { describe, expect, it } from 'vitest'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readCity } from '@/features/sheets/values/readCity'
import { readInseeCode, readPostcode } from '@/features/sheets/values/readCodes'
import { readDate } from '@/features/sheets/values/readDate'
import { readEmails } from '@/features/sheets/values/readEmails'
import { readHours } from '@/features/sheets/values/readHours'
import { readList } from '@/features/sheets/values/readList'
import { readPhones } from '@/features/sheets/values/readPhones'
import { readPoint } from '@/features/sheets/values/readPoint'
import { readSiret } from '@/features/sheets/values/readSiret'
import { readText } from '@/features/sheets/values/readText'
import { readUrl } from '@/features/sheets/values/readUrl'
import type { Spot } from '@/features/sheets/values/Spot'
import { splitAddress } from '@/features/sheets/values/splitAddress'
import { communeOf } from '@/infra/geography/recogniseCommune'

const NBSP = '\u00a0'

/** What is read, and how many warnings it took. */
function reading<Read>(read: (value: unknown, spot: Spot) => Read, value: unknown): [Read, number] {
  const notes = new RowNotes(1)
  const result = read(value, { notes, column: 'c' })
  return [result, notes.warnings.length]
}

describe('readPhones', () => {
  it.each([
    ['0169804646', ['01 69 80 46 46'], 0],
    ['+33 1 69 80 46 46', ['01 69 80 46 46'], 0],
    ['+33 (0)1.69.80.46.46', ['01 69 80 46 46'], 0],
    ['01/69/80/46/46', ['01 69 80 46 46'], 0],
    ['01 69 80 46 46 / 06 12 34 56 78', ['01 69 80 46 46', '06 12 34 56 78'], 0],
    ['0169804646/0612345678', ['01 69 80 46 46', '06 12 34 56 78'], 0],
    ['3919', ['3919'], 0],
    ['115', ['115'], 0],
    ['36 46', ['36 46'], 0],
    ['116 117', ['116 117'], 0],
    [169804646, ['01 69 80 46 46'], 1],
    ['0590 12 34 56', ['05 90 12 34 56'], 0],
    ['+32 2 234 56 78', ['+32 2 234 56 78'], 0],
    ['1,69805E+08', [], 1],
    ['-', [], 0],
  ])('reads %j', (value, numbers, warnings) => {
    const [{ phones }, told] = reading(readPhones, value)
    expect([phones.map(({ number }) => number), told]).toStrictEqual([numbers, warnings])
  })

  it('keeps the words beside one number as its note', () => {
    expect(reading(readPhones, '01 69 80 46 46 (secrétariat)')[0]).toStrictEqual({
      phones: [{ number: '01 69 80 46 46', kind: 'accueil', note: 'secrétariat' }],
      left: null,
      faxes: [],
    })
  })

  it('keeps what is no number as words, and tells it', () => {
    expect(reading(readPhones, 'demander Camille')).toStrictEqual([
      { phones: [], left: 'demander Camille', faxes: [] },
      1,
    ])
  })
})

describe('readSiret', () => {
  it.each([
    ['26910001200013', '26910001200013', 0],
    ['269 100 012 00013', '26910001200013', 0],
    [26910001200013, '26910001200013', 0],
    ['6910001200017', '06910001200017', 1],
    ['2,691E+13', null, 1],
    ['26910001200014', null, 1],
    ['269100012', null, 1],
    ['00000000000000', null, 0],
    ['NULL', null, 0],
  ])('reads %j', (value, siret, warnings) => {
    expect(reading(readSiret, value)).toStrictEqual([siret, warnings])
  })
})

describe('readPostcode and readInseeCode', () => {
  it.each([
    [readPostcode, '91150', '91150', 0],
    [readPostcode, 1033, '01033', 1],
    [readPostcode, '91 150', '91150', 0],
    [readPostcode, '9115O', null, 1],
    [readInseeCode, '91223', '91223', 0],
    [readInseeCode, '1004', '01004', 1],
    [readInseeCode, '2a004', '2A004', 0],
    [readInseeCode, '75113', '75113', 0],
    [readInseeCode, '99999', null, 1],
  ])('reads a code %#', (read, value, code, warnings) => {
    expect(reading(read, value)).toStrictEqual([code, warnings])
  })
})

describe('communeOf', () => {
  it.each([
    ['91150', 'ETAMPES', '91223'],
    ['91035', 'Évry Cedex', '91228'],
    ['74400', 'Chamonix', '74056'],
    ['13001', 'Marseille 1er', '13055'],
    ['20000', 'Ajaccio', '2A004'],
    ['91150', 'Nulle-Part', null],
  ])('finds the commune of %s %s', (postcode, city, code) => {
    expect(communeOf({ city, postcode })).toBe(code)
  })
})

describe('readPoint', () => {
  it.each([
    ['48,43', '2,16', 48.43, 2.16, 0],
    [2.16, 48.43, 48.43, 2.16, 1],
    [0, 0, null, null, 1],
    [48.43, null, null, null, 1],
    [null, null, null, null, 0],
    ['651234,5', '6861234,2', 48.849304, 2.335467, 1],
    [-20.9, 55.5, -20.9, 55.5, 0],
  ])('reads %j, %j', (lat, lng, latitude, longitude, warnings) => {
    const notes = new RowNotes(1)
    expect(readPoint({ latitude: lat, longitude: lng }, notes)).toStrictEqual({ latitude, longitude })
    expect(notes.warnings.length).toBe(warnings)
  })
})

describe('readDate', () => {
  it.each([
    ['2025-02-14', '2025-02-14'],
    ['2025-02-14T10:00:00Z', '2025-02-14'],
    ['14/02/2025', '2025-02-14'],
    ['14-2-25', '2025-02-14'],
    ['2025/02/14', '2025-02-14'],
    ['14 février 2025', '2025-02-14'],
    ['vendredi 1er août 2025', '2025-08-01'],
    [45337, '2024-02-15'],
    ['45337', '2024-02-15'],
    [new Date('2025-02-14T00:00:00Z'), '2025-02-14'],
    ['31/02/2025', null],
    ['bientôt', null],
    [12, null],
  ])('reads %j', (value, day) => {
    expect(readDate(value)).toBe(day)
  })

  it('reads American dates when the file has them', () => {
    expect(readDate('02/14/2025', 'mja')).toBe('2025-02-14')
  })
})

describe('readList', () => {
  it.each([
    ['["a","b c"]'],
    ["['a', 'b c']"],
    ['{a,"b c"}'],
    ['a|b c'],
    ['a ; b c'],
    ['a, b c'],
    [['a', ' b c ', null]],
  ])('reads %j', (value) => {
    expect(readList(value)).toStrictEqual(['a', 'b c'])
  })

  it('reads nothing of an empty list', () => {
    expect([readList('{}'), readList('[]'), readList(''), readList(null)]).toStrictEqual([[], [], [], []])
  })
})

describe('readText', () => {
  it.each(['NULL', '-', 'N/A', ' ', '#N/A', 'n.c.', '--'])('takes %j for nothing', (value) => {
    expect(readText(value)).toBeNull()
  })

  it('turns HTML into plain text', () => {
    expect(readText('<p>Aide&nbsp;alimentaire</p><ul><li>pain</li></ul>\r\n')).toBe(
      `Aide${NBSP}alimentaire\n• pain`,
    )
  })
})

describe('other cells', () => {
  it('reads several mail addresses and leaves out what is none', () => {
    expect(reading(readEmails, 'mailto:a@b.example ; c@d.example, oups@')).toStrictEqual([
      ['a@b.example', 'c@d.example'],
      1,
    ])
  })

  it('completes a web address and leaves out what is none', () => {
    expect(reading(readUrl, 'www.lieu.example/page')).toStrictEqual(['https://www.lieu.example/page', 0])
    expect(reading(readUrl, 'javascript:alert(1)')).toStrictEqual([null, 1])
  })

  it.each([
    ['https://ville.fr, https://autre.fr', 'https://ville.fr', 1],
    ['www.ville.fr;', 'https://www.ville.fr', 0],
    ['ville.fr.', 'https://ville.fr', 0],
    ['<https://ville.fr/aide>', 'https://ville.fr/aide', 0],
    ['(www.ville.fr)', 'https://www.ville.fr', 0],
    ['https://fr.wikipedia.org/wiki/Orge_(Seine)', 'https://fr.wikipedia.org/wiki/Orge_(Seine)', 0],
    ['http://http://ville.fr', 'http://ville.fr', 1],
    ['http://https://ville.fr', 'https://ville.fr', 1],
    ['http:/ville.fr', 'http://ville.fr', 1],
    ['https//ville.fr', 'https://ville.fr', 1],
    ['https:ville.fr', 'https://ville.fr', 1],
    ['http://www.ville.fr (en construction)', 'http://www.ville.fr', 1],
    ['Site : www.ville.fr', 'https://www.ville.fr', 1],
    ['https://ville.fr/mon site', null, 1],
    ['https://exa mple.fr', null, 1],
    ['http://localhost:3000/annuaire/S0001', 'http://localhost:3000/annuaire/S0001', 0],
    ['http://ville', null, 1],
    ['néant', null, 1],
  ])('reads the web address %j as %j', (value, address, warnings) => {
    expect(reading(readUrl, value)).toStrictEqual([address, warnings])
  })

  it.each([
    ['3 rue du Lac, 91150 Étampes', '3 rue du Lac', '91150', 'Étampes'],
    ['75012 Paris, 3 rue de Lyon', '3 rue de Lyon', '75012', 'Paris'],
    ['3 rue du Lac, 91150 Étampes, bâtiment B', '3 rue du Lac, bâtiment B', '91150', 'Étampes'],
    ['3 rue du Lac, F-91150 Étampes', '3 rue du Lac', '91150', 'Étampes'],
    ['3 rue du Lac, FR-91150 Étampes', '3 rue du Lac', '91150', 'Étampes'],
    ['3 rue du Lac, 91 150 Étampes', '3 rue du Lac', '91150', 'Étampes'],
    ['3 rue du Lac, Étampes (91150)', '3 rue du Lac', '91150', 'Étampes'],
    ['3 rue du Lac - Étampes (91150)', '3 rue du Lac', '91150', 'Étampes'],
    [
      '3 rue du Lac 91150 Étampes Tél. 01 69 80 46 46',
      '3 rue du Lac, Tél. 01 69 80 46 46',
      '91150',
      'Étampes',
    ],
    ['BP 12345 91012 EVRY CEDEX', 'BP 12345', '91012', 'Evry'],
    ['3 rue du Lac 91600 Savigny/Orge', '3 rue du Lac', '91600', 'Savigny/Orge'],
    ['91150 Étampes', null, '91150', 'Étampes'],
  ])('parts the address %j', (address, street, postcode, city) => {
    expect(splitAddress(address)).toMatchObject({ street, postcode, city })
  })

  it.each(['3 rue du Lac Étampes (91150)', '01 69 80 46 46', '3 rue du Lac, 99999 Nulle-Part'])(
    'leaves %j whole',
    (address) => {
      expect(splitAddress(address)).toBeNull()
    },
  )

  it.each([
    [
      'lundi au vendredi 9h-17h, fermé en août',
      'un mot, une date ou une heure n’y est pas compris, rien n’est deviné.',
    ],
    [
      'Permanence le mardi de 14h à 16h30 en mairie',
      'un mot, une date ou une heure n’y est pas compris, rien n’est deviné.',
    ],
    ['mardi et jeudi matin', 'aucune heure n’y est dite.'],
    ['Tous les matins de 9h à 12h', 'aucun jour n’y est nommé.'],
    ['Mo-Fr 09:00-12:00,14:00+', 'Une de ses plages n’a pas d’heure de fin.'],
  ])('keeps the hours %j in full and says why', (value, why) => {
    const notes = new RowNotes(1)
    expect(readHours(value, { notes, column: 'c' })).toStrictEqual({ openingHours: null, hoursNote: value })
    expect(notes.warnings.map(({ rule }) => rule)).toStrictEqual([
      `horaires gardés en toutes lettres${NBSP}: ${why}`,
    ])
  })

  it('shows the values of a list as people write them', () => {
    const notes = new RowNotes(1)
    notes.warn('Zone', ['Évry', '999'], 'inconnu')
    expect(notes.warnings.map(({ value }) => value)).toStrictEqual(['Évry, 999'])
  })

  it('writes communes as people do', () => {
    expect(['VILLENEUVE-SUR-LOT CEDEX 2', "L'HAŸ-LES-ROSES", 'Évry'].map(readCity)).toStrictEqual([
      'Villeneuve-sur-Lot',
      "L'Haÿ-les-Roses",
      'Évry',
    ])
  })
})
