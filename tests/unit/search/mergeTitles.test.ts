import { describe, expect, it } from 'vitest'
import { mergeTitles } from '@/features/finding/search/present/mergeTitles'
import type { FoundSheet } from '@/infra/search/SearchAnswer'

const ETAMPES = { lat: 48.4333, lng: 2.15 }
const MASSY = { lat: 48.7309, lng: 2.2713 }

function found(number: string, title: string, more: Partial<FoundSheet> = {}): FoundSheet {
  return { id: `id-${number}`, type: 'service', number, title, locations: [], ...more }
}

const shape = (rows: ReturnType<typeof mergeTitles>) =>
  rows.map(({ shown, others }) => [shown, ...others].map(({ sheet }) => sheet.number))

describe('mergeTitles', () => {
  it('makes one row of equal titles, accents and case apart, where the first of them stood', () => {
    const list = [
      found('S1', 'Aide'),
      found('S2', 'Accueil social'),
      found('S3', 'Épicerie'),
      found('S4', 'ACCUEIL  social'),
    ]
    expect(shape(mergeTitles(list, null))).toStrictEqual([['S1'], ['S2', 'S4'], ['S3']])
  })

  it('keeps types apart', () => {
    const list = [found('S1', 'Accueil'), found('P1', 'Accueil', { type: 'organisation' })]
    expect(shape(mergeTitles(list, null))).toStrictEqual([['S1'], ['P1']])
  })

  it('shows the nearest first, those that are nowhere last', () => {
    const list = [
      found('S1', 'Accueil'),
      found('S2', 'Accueil', { locations: [MASSY] }),
      found('S3', 'Accueil', { locations: [MASSY, ETAMPES] }),
    ]
    const [row] = mergeTitles(list, ETAMPES)
    expect(row?.shown).toMatchObject({ sheet: { number: 'S3' }, at: 2, km: 0 })
    expect(row?.others.map(({ sheet, km }) => [sheet.number, km && Math.round(km)])).toStrictEqual([
      ['S2', 34],
      ['S1', null],
    ])
  })
})
