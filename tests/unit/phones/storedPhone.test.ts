import { describe, expect, it } from 'vitest'
import { storedPhone } from '@/domain/phone/storedPhone'
import { PHONE_KINDS } from '@/domain/sheet/closedLists'
import { telephone } from '@/features/exchange/exports/present/dataInclusion/fields'
import { numberOf, phoneOf, phonesOf } from '@/features/exchange/exports/present/hsds/parts'
import { organisationColumns } from '@/features/exchange/exports/present/table/organisationColumns'
import { firstPhone } from '@/features/sheets/present/firstPhone'
import { lineWords } from '@/features/sheets/values/lineWords'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readPhones } from '@/features/sheets/values/readPhones'
import type { Organisation } from '@/payload-types'
import { telHref } from '@/ui/telHref'

describe('telHref', () => {
  it.each([
    ['01 69 80 46 46', null, 'tel:0169804646'],
    ['01 69 80 46 46', 'poste 3646', 'tel:0169804646;ext=3646'],
    ['01 69 80 46 46 poste 3646', null, 'tel:0169804646;ext=3646'],
    ['01 69 80 46 46', 'postes 12 et 13', 'tel:0169804646'],
    ['01 69 80 46 46', 'puis 2', 'tel:0169804646'],
    ['01 69 80 46 46', 'La Poste 3631', 'tel:0169804646'],
    ['+33 (0)1 69 80 46 46', null, 'tel:0169804646'],
    ['36 46', null, 'tel:3646'],
    ['116 117', null, 'tel:116117'],
    ['+687 24 12 34', null, 'tel:+687241234'],
    ['+32 2 234 56 78', null, 'tel:+3222345678'],
    ['12 34', null, 'tel:1234'],
  ])('calls « %s » (%s)', (number, note, href) => {
    expect(telHref(number, note)).toBe(href)
  })
})

describe('storedPhone', () => {
  it.each([
    ['01 69 80 46 46', '+33169804646'],
    ['01 69 80 46 46 poste 3646', '+33169804646'],
    ['08 00 12 34 56', '+33800123456'],
    ['05 90 12 34 56', '+590590123456'],
    ['06 94 13 76 00', '+594694137600'],
    ['06 96 12 34 56', '+596696123456'],
    ['06 39 12 34 56', '+262639123456'],
    ['05 08 41 12 34', '+508411234'],
    ['+687 24 12 34', '+687241234'],
    ['+41 22 123 45 67', '+41221234567'],
    ['3646', null],
    ['n’existe pas', null],
  ])('gives « %s » to machines as %s', (number, e164) => {
    expect(storedPhone(number).e164).toBe(e164)
    const again = readPhones(e164, { notes: new RowNotes(1), column: 'tel' }).phones[0]?.number ?? null
    expect(again).toBe(e164 && number.replace(' poste 3646', ''))
  })
})

describe('exported telephones', () => {
  const phones = [
    { number: '01 69 80 46 46', kind: 'accueil' as const, note: 'poste 3646' },
    { number: '36 46', kind: 'autre' as const },
  ]

  it('are in E.164 in data.inclusion, short ones as they are dialled', () => {
    expect([firstPhone(phones), '36 46', '', null].map(telephone)).toStrictEqual([
      '+33169804646',
      '3646',
      null,
      null,
    ])
  })

  it('have their extension apart in HSDS, as a number', () => {
    expect(phonesOf(phones, 'o1')).toMatchObject([
      { number: '01 69 80 46 46', extension: 3646, description: 'Accueil, poste 3646' },
      { number: '36 46', description: 'Autre' },
    ])
    expect(phoneOf(firstPhone(phones), 's1')).toMatchObject([{ number: '01 69 80 46 46', extension: 3646 }])
    expect(numberOf('01 69 80 46 46 poste 012')).toStrictEqual({ number: '01 69 80 46 46 poste 012' })
  })

  it('keep their notes in tables, and are read again with them', () => {
    const column = organisationColumns('https://s.example').find(({ header }) => header === 'Téléphones')
    const cell = column?.value({ phones } as Organisation) // Only what the column reads.
    expect(cell).toBe('01 69 80 46 46, poste 3646 | 36 46, Autre')
    const read = readPhones(cell, { notes: new RowNotes(1), column: 'tel' })
    expect(read.phones.map(({ number, note }) => [number, note])).toStrictEqual([
      ['01 69 80 46 46', 'poste 3646'],
      ['36 46', 'Autre'],
    ])
    expect(lineWords('Autre', PHONE_KINDS)).toStrictEqual({ kind: 'autre', note: null })
  })
})
