import { describe, expect, it } from 'vitest'
import { contactFor, toPaper } from '@/features/catalogue/schemes/present/toPaper'
import type { ReadableScheme } from '@/features/catalogue/schemes/read/findScheme'
import type { ContactRow } from '@/features/sheets/present/toContact'
import { qrTarget } from '@/features/sheets/print/qrTarget'

const aScheme = (facts: Partial<ReadableScheme> = {}): ReadableScheme => ({
  id: '1',
  title: 'Fonds de solidarité',
  summary: 'Le résumé',
  steps: [{ text: 'Saisir la commission' }],
  where: 'Au guichet',
  audience: 'public',
  number: 'D0112',
  updatedAt: '2026-01-01',
  createdAt: '2026-01-01',
  ...facts,
})
const aContact = (facts: Partial<ContactRow> = {}): ContactRow => ({
  id: 'c',
  name: 'Maison des solidarités',
  kind: 'maison-des-solidarites',
  ...facts,
})
const phoneWords = (phone: string) => `Tél. ${phone}`

describe('toPaper', () => {
  it('prints the plain words of the family', () => {
    const family = { title: 'Payer sa facture', summary: 'On vous aide', steps: [{ text: 'Venez' }] }
    const { title, summary, steps } = toPaper({ scheme: aScheme({ family }), contact: null, phoneWords })
    expect({ title, summary, steps }).toStrictEqual({
      title: 'Payer sa facture',
      summary: 'On vous aide',
      steps: ['Venez'],
    })
  })

  it('falls back on the ordinary words', () => {
    const { title, summary, steps } = toPaper({ scheme: aScheme(), contact: null, phoneWords })
    expect({ title, summary, steps }).toStrictEqual({
      title: 'Fonds de solidarité',
      summary: 'Le résumé',
      steps: ['Saisir la commission'],
    })
  })

  it('leaves no box for an absent fact', () => {
    expect(toPaper({ scheme: aScheme(), contact: null, phoneWords }).boxes).toStrictEqual([
      { name: 'where', text: 'Au guichet' },
    ])
  })

  it('prints the contact of the commune in place of the general words', () => {
    const contact = aContact({
      phone: '01 99 00 12 40',
      address: { street: '2 rue des Tilleuls', postcode: '91150', city: 'Étampes' },
    })
    expect(toPaper({ scheme: aScheme(), contact, phoneWords }).boxes).toStrictEqual([
      {
        name: 'where',
        text: 'Maison des solidarités\n2 rue des Tilleuls, 91150 Étampes\nTél. 01 99 00 12 40',
      },
    ])
  })

  it('tells the abbreviations that it holds, and no other', () => {
    const glossary = new Map([
      ['FSL', 'Fonds de solidarité pour le logement'],
      ['CAF', 'Caisse d’allocations familiales'],
      ['RSA', 'Revenu de solidarité active'],
    ])
    const scheme = aScheme({ summary: 'Le FSL aide.', steps: [{ text: 'Écrire à la CAF' }] })
    expect(toPaper({ scheme, contact: null, phoneWords, glossary }).abbreviations).toStrictEqual([
      { abbreviation: 'CAF', meaning: 'Caisse d’allocations familiales' },
      { abbreviation: 'FSL', meaning: 'Fonds de solidarité pour le logement' },
    ])
  })

  it('shrinks a long sheet', () => {
    const steps = Array.from({ length: 12 }, (_, at) => ({ text: `${at} ${'mot '.repeat(60)}` }))
    expect(toPaper({ scheme: aScheme({ steps }), contact: null, phoneWords }).fit).toBeGreaterThan(2)
  })
})

describe('contactFor', () => {
  it('finds the body that serves the commune', () => {
    const serves = aContact({ id: 'b', communesServed: ['91223'] })
    expect(
      contactFor([aContact({ communesServed: ['91228'] }), serves], ['91223', '91', 'france']),
    ).toStrictEqual(serves)
  })

  it('finds none where nobody serves it', () => {
    expect(contactFor([aContact()], ['91223'])).toStrictEqual(null)
  })
})

describe('qrTarget', () => {
  it('leads to our page when anybody may open it', () => {
    expect(qrTarget(aScheme(), 'https://repere.example', true)).toStrictEqual({
      kind: 'sheet',
      url: 'https://repere.example/d/D0112',
    })
  })

  it('leads to the official page of a sheet that is not for everybody', () => {
    const scheme = aScheme({ audience: 'agents', officialUrl: 'https://exemple.fr/' })
    expect(qrTarget(scheme, 'https://repere.example', true)).toStrictEqual({
      kind: 'official',
      url: 'https://exemple.fr/',
    })
  })

  it('leads to our page, for professionals, when there is no public address', () => {
    expect(qrTarget(aScheme(), 'https://repere.example', false)).toStrictEqual({
      kind: 'staff',
      url: 'https://repere.example/d/D0112',
    })
  })
})
