import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { ORGANISATION_FORM_SECTIONS } from '@/domain/organisation/formSections'
import type { FieldFault } from '@/domain/sheetEditing/FieldFault'
import { SectionFaults } from '@/features/keeping/editing/ui/SectionFaults'
import sheetEditing from '../../../messages/fr/sheetEditing.json'
import { renderedPart } from '../../helpers/scenes/renderedPart'

const fields = ORGANISATION_FORM_SECTIONS.flatMap((section) => section.fields)

const listed = (faults: readonly FieldFault[]): string =>
  renderedPart(createElement(SectionFaults, { faults, fields }), { sheetEditing })

describe('the list of what is to be mended', () => {
  it('takes the focus, once', () => {
    const page = listed([{ path: 'name', message: 'Vide.' }])
    expect(page.match(/autofocus=""/g)).toStrictEqual(['autofocus=""'])
    expect(page).toContain('id="a-corriger"')
  })

  it.each([
    ['name', 'name', 'Nom'],
    ['phones.1.number', 'phones.1.number', 'Téléphones, ligne 2, Numéro'],
    ['address.city', 'address.city', 'Adresse et point sur la carte, Commune'],
    ['phones', 'champ-phones', 'Téléphones'],
    ['openingHours', 'champ-openingHours', 'Horaires d’ouverture'],
    ['openingHours.mo.0.closes', 'openingHours.mo.0.closes', 'Horaires d’ouverture'],
    ['openingHours.even.tu.0.opens', 'openingHours.even.tu.0.opens', 'Horaires d’ouverture, Semaines paires'],
    ['openingHours.period.1.from', 'openingHours.period.1.from', 'Horaires d’ouverture, Période 2'],
  ])('leads from a fault of %s to its input', (path, id, label) => {
    expect(listed([{ path, message: 'Vide.' }])).toContain(`<a href="#${id}">${label}</a>\u00a0: Vide.`)
  })

  it('is nothing without any', () => {
    expect(listed([])).toBe('')
  })
})
