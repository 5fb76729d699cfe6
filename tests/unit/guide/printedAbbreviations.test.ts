import { createElement, type ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { DEFAULT_FREE_PLACES_SETTINGS } from '@/domain/facility/freePlacesSettings'
import { abbreviationsIn } from '@/domain/text/abbreviations'
import type { ReadableFacility } from '@/features/catalogue/facilities/present/ReadableFacility'
import { FacilityPaper } from '@/features/catalogue/facilities/ui/FacilityPaper'
import { CardSheet } from '@/features/finding/directory/ui/CardSheet'
import { bulletinTexts } from '@/features/trust/bulletins/present/bulletinTexts'
import type { ReadBulletin } from '@/features/trust/bulletins/read/readBulletin'
import card from '../../../messages/fr/card.json'
import facilities from '../../../messages/fr/facilities.json'
import glossaryWords from '../../../messages/fr/glossary.json'
import hours from '../../../messages/fr/hours.json'
import print from '../../../messages/fr/print.json'
import units from '../../../messages/fr/units.json'
import { renderedPart } from '../../helpers/scenes/renderedPart'

const glossary = new Map([
  ['CAF', 'Caisse d’allocations familiales'],
  ['PMI', 'Protection maternelle et infantile'],
  ['RSA', 'Revenu de solidarité active'],
])
const shared = {
  department: 'Essonne',
  glossary,
  qr: { kind: 'sheet', url: 'https://repere.example/d/P0001' },
  now: new Date('2026-11-20T09:00:00.000Z'),
} as const

function footOf(children: ReactNode): string | null {
  const html = renderedPart(children, { card, facilities, glossary: glossaryWords, hours, print, units })
  return /<section class="abbr-list">(.*?)<\/section>/s.exec(html)?.[1]?.replaceAll(/<[^>]*>/g, ' ') ?? null
}

const partner = (whatFor: string) =>
  createElement(CardSheet, {
    ...shared,
    card: {
      name: 'Maison des familles',
      by: null,
      whatFor,
      phones: [],
      address: [],
      hours: [],
      closures: [],
      access: [],
      documents: ['Attestation de la CAF'],
    },
    permanences: ['Mardi, dans les locaux de la PMI'],
    number: 'P0001',
    verifiedAt: null,
  })

// A page reads no other field of a facility.
const facility = {
  number: 'L0001',
  name: 'Foyer',
  category: 'mecs',
  summary: 'Orienté par la PMI.',
  units: [],
}
const asRead = facility as unknown as ReadableFacility

describe('the foot of a print', () => {
  it('tells the abbreviations of a partner sheet, its lists too, in the order of the alphabet', () => {
    expect(footOf(partner('Instruit le RSA.'))?.match(/CAF|PMI|RSA/g)).toStrictEqual(['CAF', 'PMI', 'RSA'])
    expect(footOf(partner(''))?.match(/CAF|PMI|RSA/g)).toStrictEqual(['CAF', 'PMI'])
  })

  it('tells those of a facility, and is not there without any', () => {
    const paper = (sheet: ReadableFacility) =>
      footOf(
        createElement(FacilityPaper, { ...shared, facility: sheet, settings: DEFAULT_FREE_PLACES_SETTINGS }),
      )
    expect(paper(asRead)).toContain('Protection maternelle et infantile')
    expect(paper({ ...asRead, summary: 'Orienté par le service.' })).toBeNull()
  })

  it('is made of all that a bulletin says', () => {
    const lines = [{ heading: 'PMI', title: 'Le RSA', summary: 'Versé par la CAF.' }]
    // Its texts are all that is read of a bulletin here.
    const texts = bulletinTexts({ introduction: '', lines } as unknown as ReadBulletin)
    expect(abbreviationsIn(texts, glossary).map(({ abbreviation }) => abbreviation)).toStrictEqual([
      'CAF',
      'PMI',
      'RSA',
    ])
  })
})
