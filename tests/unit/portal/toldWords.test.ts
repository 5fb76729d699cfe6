import { createElement, type FunctionComponent } from 'react'
import { describe, expect, it } from 'vitest'
import { Freshness } from '@/features/sheets/ui/Freshness'
import { EmptierLink } from '@/ui/filters/EmptierLink'
import type { NamedEmptier } from '@/ui/filters/namedEmptiers'
import filters from '../../../messages/fr/filters.json'
import freshness from '../../../messages/fr/freshness.json'
import { renderedPart } from '../../helpers/scenes/renderedPart'

const NOW = new Date('2026-11-29T10:00:00Z')

/** The words of a part, those of the screen then those of paper. */
function words<Props extends object>(part: FunctionComponent<Props>, props: Props): string {
  return renderedPart(createElement(part, props), { filters, freshness })
    .replace(/<[^>]+>/g, '|')
    .replace(/\|+/g, '|')
    .replaceAll('\u00a0', ' ')
}

describe('Freshness', () => {
  it.each([
    [
      'verified',
      '2026-11-11T10:00:00Z',
      '2027-05-11T10:00:00Z',
      'Vérifiée il y a 18 jours|Vérifiée le 11 novembre 2026',
    ],
    [
      'due soon',
      '2026-06-11T10:00:00Z',
      '2026-12-11T10:00:00Z',
      'À revoir d’ici 12 jours|À revoir avant le 11 décembre 2026',
    ],
    [
      'past due',
      '2026-01-11T10:00:00Z',
      '2026-11-27T10:00:00Z',
      'En retard de 2 jours|À revoir depuis le 27 novembre 2026',
    ],
    ['never verified', null, null, 'Jamais vérifiée'],
  ])(
    'tells from now on the screen and by the day on paper what is %s',
    (_, verifiedAt, reviewDueAt, told) => {
      expect(words(Freshness, { verifiedAt, reviewDueAt, now: NOW, form: 'long' })).toBe(`|${told}|`)
    },
  )
})

describe('EmptierLink', () => {
  const told = (more: NamedEmptier['more'], count = 15) =>
    words(EmptierLink, {
      emptier: { label: 'Ouvert maintenant', href: '/annuaire', count, more },
      found: `${count} fiches`,
      gender: 'feminine',
    })
  const next = { day: '2026-12-01', inDays: 2, at: '08:30' }

  it('tells how many are found without the filter', () => {
    expect(told(null)).toBe('|Sans « Ouvert maintenant » : 15 fiches|')
  })

  it('tells when the first opens', () => {
    const start = '|Sans « Ouvert maintenant » : '
    expect(told({ kind: 'opens', next, closedNow: true })).toBe(
      `${start}15 fiches, fermées ; la première ouvre mardi à 8 h 30|`,
    )
    expect(told({ kind: 'opens', next, closedNow: false })).toBe(
      `${start}15 fiches ; la première ouvre mardi à 8 h 30|`,
    )
  })

  it('tells where the nearest is', () => {
    expect(told({ kind: 'nearest', city: 'Ris-Orangis', km: 31 })).toBe(
      '|Sans « Ouvert maintenant » : 15 fiches ailleurs, la plus proche à Ris-Orangis (31 km)|',
    )
  })
})
