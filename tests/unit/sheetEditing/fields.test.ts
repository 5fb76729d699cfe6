import { describe, expect, it } from 'vitest'
import { FACILITY_FORM_SECTIONS } from '@/domain/facility/formSections'
import { ORGANISATION_FORM_SECTIONS } from '@/domain/organisation/formSections'
import { SERVICE_FORM_SECTIONS } from '@/domain/service/formSections'
import { compareFields } from '@/domain/sheetEditing/compareFields'
import { fieldFaults } from '@/domain/sheetEditing/fieldFaults'
import { fieldValue, valuesOf } from '@/domain/sheetEditing/fieldValue'
import { missingFields } from '@/domain/sheetEditing/missingFields'
import { readableFields } from '@/domain/sheetEditing/readableFields'
import { readFieldForm } from '@/domain/sheetEditing/readFieldForm'
import type { SheetField } from '@/domain/sheetEditing/SheetField'
import { canonical, sameValue } from '@/domain/sheetEditing/sameValue'
import { splitSensitive } from '@/domain/sheetEditing/splitSensitive'
import { valueWords } from '@/domain/sheetEditing/valueWords'

const SECTIONS = {
  organisations: ORGANISATION_FORM_SECTIONS,
  facilities: FACILITY_FORM_SECTIONS,
  services: SERVICE_FORM_SECTIONS,
}
const fieldsOf = (kind: keyof typeof SECTIONS): SheetField[] => SECTIONS[kind].flatMap(({ fields }) => fields)

const fieldNamed = (name: string, fields = fieldsOf('organisations')): SheetField => {
  const [found] = fields.filter((field) => field.name === name)
  return found ?? { name: 'none', label: 'none', kind: 'text' }
}
const phones = fieldNamed('phones')
const name = fieldNamed('name')
const hours = fieldNamed('openingHours')
const acronym = fieldNamed('acronym')

describe('sections', () => {
  it.each(['organisations', 'facilities', 'services'] as const)('declare each field of %s once', (kind) => {
    const names = fieldsOf(kind).map((field) => field.name)
    expect(names).toStrictEqual([...new Set(names)])
    expect(SECTIONS[kind].every(({ fields }) => fields.length > 0)).toBe(true)
  })

  it('never hold what only editors write', () => {
    const all = (['organisations', 'facilities', 'services'] as const).flatMap(fieldsOf).map((f) => f.name)
    const kept = [
      'audience',
      'internalNote',
      'dailyPrice',
      'sensitiveFields',
      'owner',
      'number',
      'verifiedAt',
    ]
    expect(all.filter((field) => kept.includes(field))).toStrictEqual([])
  })
})

describe('a form', () => {
  it('leaves out blank rows and those ticked to go', () => {
    const form = new URLSearchParams({
      'phones.0.number': ' 01 99 00 00 01 ',
      'phones.0.kind': 'accueil',
      'phones.1.number': '01 99 00 00 02',
      'phones.1.kind': 'urgence',
      'phones.1.out': '1',
      'phones.2.number': '',
      'phones.2.kind': 'accueil',
    })
    expect(readFieldForm(phones, form)).toStrictEqual([
      { number: '01 99 00 00 01', kind: 'accueil', note: null },
    ])
  })

  it('reads times as people type them', () => {
    const form = new URLSearchParams({
      'openingHours.mo.0.opens': '9',
      'openingHours.mo.0.closes': '12h30',
      'openingHours.tu.0.opens': '9h',
      'openingHours.tu.0.closes': '12:30',
      'openingHours.ph.closed': '1',
    })
    expect(readFieldForm(hours, form)).toStrictEqual([
      { days: ['mo', 'tu'], ranges: [{ opens: '09:00', closes: '12:30' }] },
      { days: ['ph'], ranges: [] },
    ])
  })

  it('keeps what is wrong, to say so', () => {
    const form = new URLSearchParams({ 'openingHours.mo.0.opens': '14:00', 'openingHours.mo.0.closes': '9h' })
    const value = readFieldForm(hours, form)
    expect(fieldFaults(hours, value)).toMatchObject([{ path: 'openingHours.mo.0.closes' }])
  })
})

describe('two values', () => {
  it('are the same whatever the ids of rows, line ends and empty parts', () => {
    const stored = [{ id: 'x', number: '01 99 00 00 01', kind: 'accueil' }]
    const typed = [{ number: '01 99 00 00 01 ', kind: 'accueil', note: '' }]
    expect(sameValue(phones, fieldValue(phones, stored), fieldValue(phones, typed))).toBe(true)
    const description = fieldNamed('description')
    expect(fieldValue(description, 'a\r\nb ')).toBe('a\nb')
  })

  it('are the same hours however their rules are written', () => {
    const range = { opens: '09:00', closes: '12:00' }
    const split = [
      { days: ['mo'], ranges: [range] },
      { days: ['tu'], ranges: [range] },
    ]
    expect(sameValue(hours, split, [{ days: ['mo', 'tu'], ranges: [range] }])).toBe(true)
  })
})

describe('compareFields', () => {
  const base = { name: 'A', acronym: 'a' }

  it('writes what one changed, and leaves alone what only the other did', () => {
    const { changed, conflicts } = compareFields([name, acronym], {
      base,
      mine: { ...base, name: 'B' },
      now: { ...base, acronym: 'b' },
    })
    expect([changed, conflicts]).toStrictEqual([[name], []])
  })

  it('tells a conflict on the same field, unless both wrote the same', () => {
    const now = { ...base, name: 'C' }
    expect(compareFields([name], { base, mine: { name: 'B' }, now }).conflicts).toStrictEqual([name])
    expect(compareFields([name], { base, mine: { name: 'C' }, now })).toStrictEqual({
      changed: [],
      conflicts: [],
    })
  })

  it('follows a choice only while the value that was shown is still there', () => {
    const states = { base, mine: { name: 'B' }, now: { name: 'C' } }
    const choose = (take: 'mine' | 'theirs', seen: string) =>
      compareFields([name], { ...states, choices: { name: { take, seen: canonical(seen) } } })
    expect(choose('mine', 'C').changed).toStrictEqual([name])
    expect(choose('theirs', 'C')).toStrictEqual({ changed: [], conflicts: [] })
    expect(choose('mine', 'D').conflicts).toStrictEqual([name])
  })
})

describe('splitSensitive', () => {
  it('makes the marked fields wait, with those that go by the same name, unless an editor changes them', () => {
    const [note] = fieldsOf('organisations').filter((field) => field.name === 'hoursNote')
    const changed = [name, hours, ...(note ? [note] : [])]
    const sheet = { sensitiveFields: ['openingHours' as const] }
    expect(splitSensitive(changed, sheet, false).direct).toStrictEqual([name])
    expect(splitSensitive(changed, sheet, true).waiting).toStrictEqual([])
  })
})

describe('readableFields', () => {
  const sheet = { restrictions: [{ part: 'phones' as const, audience: 'agents' as const }] }

  it('hides from a partner who does not keep the sheet what is kept from partners', () => {
    const asPartner = readableFields([phones, name], sheet, { keeps: false, readerClass: 'partners' })
    expect(asPartner).toStrictEqual([name])
    expect(readableFields([phones], sheet, { keeps: true, readerClass: 'partners' })).toStrictEqual([phones])
  })

  it('never shows the reasons of restrictions to those who do not keep the sheet', () => {
    const restrictions = fieldNamed('restrictions')
    expect(readableFields([restrictions], sheet, { keeps: false, readerClass: 'agents' })).toStrictEqual([])
  })
})

describe('words of a value', () => {
  it('name choices and parts', () => {
    expect(valueWords(phones, [{ number: '115', kind: 'urgence', note: null }])).toStrictEqual([
      '115 · Urgence',
    ])
    expect(valueWords(fieldNamed('address'), { city: 'Étampes' })).toStrictEqual(['Commune\u00a0: Étampes'])
  })
})

describe('what a sheet lacks', () => {
  it('is what a good one has', () => {
    const lacking = missingFields([name, phones, hours], valuesOf([phones], { phones: [] }))
    expect(lacking).toStrictEqual([phones, hours])
  })
})
