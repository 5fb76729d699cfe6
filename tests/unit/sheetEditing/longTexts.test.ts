import { Facilities } from '@collections/Facilities'
import { Organisations } from '@collections/Organisations'
import { Services } from '@collections/Services'
import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { FACILITY_FORM_SECTIONS } from '@/domain/facility/formSections'
import { ORGANISATION_FORM_SECTIONS } from '@/domain/organisation/formSections'
import { SERVICE_FORM_SECTIONS } from '@/domain/service/formSections'
import { fieldFaults } from '@/domain/sheetEditing/fieldFaults'
import { readFieldForm } from '@/domain/sheetEditing/readFieldForm'
import type { SheetField } from '@/domain/sheetEditing/SheetField'

const KINDS = [
  ['organisations', Organisations.fields, ORGANISATION_FORM_SECTIONS],
  ['services', Services.fields, SERVICE_FORM_SECTIONS],
  ['facilities', Facilities.fields, FACILITY_FORM_SECTIONS],
] as const

/** The longest text of each stored field, by its path, where it has one. */
function limitsOf(fields: readonly Field[], prefix = ''): Map<string, number> {
  return new Map(
    fields.flatMap((field): [string, number][] => {
      if (field.type === 'tabs') return field.tabs.flatMap((tab) => [...limitsOf(tab.fields, prefix)])
      const name = 'name' in field && field.name ? `${prefix}${field.name}` : null
      if ('fields' in field) return [...limitsOf(field.fields, name ? `${name}.` : prefix)]
      const limit = 'maxLength' in field ? field.maxLength : undefined
      return name && limit ? [[name, limit]] : []
    }),
  )
}

/** The texts of a form by the same paths, with the most that each takes. */
const textsOf = (fields: readonly SheetField[]) =>
  fields.flatMap((field): [string, number][] => {
    if ('parts' in field)
      return field.parts.flatMap(({ name, max }) =>
        max ? [[`${field.name}.${name}`, max] as [string, number]] : [],
      )
    return 'max' in field && field.max ? [[field.name, field.max]] : []
  })

describe('a text that the form takes', () => {
  it.each(KINDS)('is never too long for what is stored, of %s', (_, stored, sections) => {
    const limits = limitsOf(stored)
    const tooLong = sections
      .flatMap(({ fields }) => textsOf(fields))
      .filter(([path, max]) => max > (limits.get(path) ?? Number.POSITIVE_INFINITY))
    expect(limits.size).toBeGreaterThan(0)
    expect(tooLong).toStrictEqual([])
  })
})

const lines: SheetField = { name: 'lines', label: 'Lignes', kind: 'longText', max: 20 }
const line: SheetField = { name: 'line', label: 'Ligne', kind: 'text', max: 40 }
const read = (field: SheetField, typed: string) =>
  readFieldForm(field, new URLSearchParams({ [field.name]: typed }))

describe('what is typed in a field', () => {
  it('is counted as browsers count it', () => {
    expect(fieldFaults(lines, read(lines, `${'x'.repeat(9)}\r\n${'y'.repeat(10)}  `))).toStrictEqual([])
  })

  it('is refused with how long it is, where it is too long', () => {
    expect(fieldFaults(line, read(line, 'x'.repeat(41)))).toStrictEqual([
      { path: 'line', message: 'C’est trop long\u00a0: 41 caractères, pour 40 au plus.' },
    ])
  })

  it.each(['CCAS', 'PMI', 'UDAF'])('may be as short as %s', (typed) => {
    expect(fieldFaults(line, read(line, typed))).toStrictEqual([])
  })

  it.each([
    ['text', 'CCAS\r\nde Corbeil', 'CCAS de Corbeil'],
    ['web', ' www.exemple.fr ', 'https://www.exemple.fr'],
    ['email', 'accueil@exemple.fr\n', 'accueil@exemple.fr'],
    ['postcode', '91 100 ', '91100'],
    ['number', '1 200', 1200],
  ] as const)('of %s is read as people paste it', (kind, typed, value) => {
    const field = { ...line, kind } as SheetField
    expect(read(field, typed)).toBe(value)
    expect(fieldFaults(field, value)).toStrictEqual([])
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'deux mots'])(
    'is no web address: %s',
    (typed) => {
      const web: SheetField = { name: 'site', label: 'Site', kind: 'web', max: 500 }
      expect(fieldFaults(web, read(web, typed))).toMatchObject([{ path: 'site' }])
    },
  )
})
