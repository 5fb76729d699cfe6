import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PhonePlace } from '@/domain/phone/phoneRegion'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readPhones } from '@/features/sheets/values/readPhones'
import { typedPhone } from '@/features/sheets/values/typedPhone'
import { BESIDE, FAXES, GROUPINGS, LISTS, MENDED, SHORT, UNREAD } from './phoneCases'

function reading(cell: unknown, place: PhonePlace = {}) {
  const notes = new RowNotes(1)
  return { ...readPhones(cell, { notes, column: 'tel' }, place), warnings: notes.warnings }
}

const shown = ({ phones }: Pick<ReturnType<typeof reading>, 'phones'>) =>
  phones.map(({ number, note }) => (note ? `${number} (${note})` : number))

const TABLES = { GROUPINGS, MENDED, LISTS, BESIDE, SHORT, UNREAD, FAXES }
const ALL = Object.values(TABLES).flat()

describe('readPhones', () => {
  it.each(ALL)('reads %j', (cell, numbers, { left, warnings = 0 } = {}) => {
    const read = reading(cell)
    expect([shown(read), read.left, read.warnings.length]).toStrictEqual([numbers, left ?? null, warnings])
  })

  it.each(ALL.map(([cell]) => [cell]))('writes %j so that a form takes it again as it is', (cell) => {
    const { phones } = reading(cell)
    expect(phones.map(({ number }) => typedPhone(number))).toStrictEqual(
      phones.map(({ number }) => ({ number, note: null })),
    )
  })

  it('keeps in a form the fax typed beside a number as words of it', () => {
    expect(typedPhone('Tél : 01 69 80 46 46 - Fax : 01.69.80.46.47')).toStrictEqual({
      number: '01 69 80 46 46',
      note: 'fax 01.69.80.46.47',
    })
  })

  it.each([
    ['24 12 34', { postcode: '98800' }, ['+687 24 12 34']],
    ['241234', { inseeCode: '98818' }, ['+687 24 12 34']],
    ['687 24 12 34', { postcode: '98800' }, ['+687 24 12 34']],
    ['24.12.34 / 24.12.35', { postcode: '98800' }, ['+687 24 12 34', '+687 24 12 35']],
    ['40 46 89 43', { postcode: '98714' }, ['+689 40 46 89 43']],
    ['40468943', { postcode: '98714' }, ['+689 40 46 89 43']],
    ['72 12 34', { postcode: '98600' }, ['+681 72 12 34']],
    ['41 12 34', { inseeCode: '97502' }, ['05 08 41 12 34']],
    ['01 69 80 46 46', { postcode: '98800' }, ['01 69 80 46 46']],
    ['24 12 34', { postcode: '91000' }, []],
  ])('reads %j where the address is at %j', (cell, place, numbers) => {
    expect(shown(reading(cell, place))).toStrictEqual(numbers)
  })

  it.each([
    'Tél/Fax : 01 69 80 46 46',
    'Tél. et fax : 0169804646',
    '01 69 80 46 46, fax même numéro',
    '01 69 80 46 46 (téléphone et télécopie)',
  ])('says of « %s » that it is a fax too, and never gives it to the public first', (cell) => {
    const { phones } = reading(cell)
    expect(phones).toStrictEqual([
      { number: '01 69 80 46 46', kind: 'autre', note: expect.stringContaining('téléphone et') },
    ])
  })

  it.each([
    ['01 69 36 46', 'numéro de téléphone illisible\u00a0: gardé comme précision'],
    ['O1 69 80 39 19', 'lettre O lue comme un zéro\u00a0: à vérifier'],
    ['Fax 01 69 80 46 46', 'numéro de télécopie\u00a0: laissé de côté'],
    ['169804646', 'zéro de tête perdu par un tableur\u00a0: rétabli'],
    ['01 60 91 91 91 / 92', 'fin de numéro complétée d’après le précédent\u00a0: à vérifier'],
  ])('says in the report what was done of %j', (cell, rule) => {
    expect(reading(cell).warnings.map((warning) => warning.rule)).toStrictEqual([rule])
  })

  it('keeps as words what is too long for a note', () => {
    const long = 'sauf pendant les vacances scolaires '.repeat(5).trim()
    expect(reading(`01 69 80 46 46 ${long}`)).toMatchObject({ phones: [{ note: null }], left: long })
    expect(reading(`01 69 80 46 46 / 115 (${long})`)).toMatchObject({ left: `115, ${long}` })
  })

  const cases = join(process.env.OPEN_DATA_DIR ?? '', 'cases/telephones.txt')
  it.skipIf(!existsSync(cases))('reads every line of the cases kept beside the product', () => {
    const lines = readFileSync(cases, 'utf8').split('\n').filter(Boolean)
    expect(lines.filter((line) => reading(line).phones.length !== 1)).toStrictEqual([])
  })
})
