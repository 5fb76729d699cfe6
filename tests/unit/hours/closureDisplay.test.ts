import { createElement, type FunctionComponent } from 'react'
import { describe, expect, it } from 'vitest'
import type { OpeningHours } from '@/domain/hours/OpeningHours'
import { ClosureNotice } from '@/features/sheets/hours/ui/ClosureNotice'
import { HoursTable } from '@/features/sheets/hours/ui/HoursTable'
import { HoursToday } from '@/features/sheets/ui/HoursToday'
import hours from '../../../messages/fr/hours.json'
import { renderedPart } from '../../helpers/scenes/renderedPart'
import { aRule, EVERY_DAY, plain } from './rules'

const NOW = new Date('2026-11-25T10:00:00Z')
const EVERY: OpeningHours = [aRule(EVERY_DAY, ['09:00-17:00'])]
const CLOSED = [{ from: '2026-11-23', to: '2026-12-12', message: 'Travaux' }]
const MORE_LATER = [{ from: '2026-12-24', to: '2026-12-31' }]

/** The words that a reader sees, without what is told to nobody (`seen`: on a screen, or on paper). */
function shown<Props extends object>(part: FunctionComponent<Props>, props: Props, seen: 'screen' | 'paper') {
  const html = renderedPart(createElement(part, props), { hours })
  const hidden = seen === 'screen' ? 'print-only' : 'no-print'
  return plain(
    html
      .replace(new RegExp(`<(span|small) class="[^"]*${hidden}[^"]*">(?:(?!</\\1>)[\\s\\S])*</\\1>`, 'g'), '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' '),
  ).trim()
}

describe('a closure under way', () => {
  const sheet = { hours: EVERY, closures: CLOSED, departement: null, now: NOW }

  it('hides the ordinary hours of the day, and says until when', () => {
    const words = shown(HoursToday, sheet, 'screen')
    expect(words).toContain('Fermé exceptionnellement jusqu’au 12 déc.')
    expect(words).toContain('D’ordinaire ce jour : 9 h – 17 h')
    expect(words).not.toMatch(/^9 h|Ouvert/)
  })

  it('hides them in the week, and keeps them apart as those of the rest of the time', () => {
    const [week = '', usual = ''] = shown(HoursTable, sheet, 'screen').split(
      'Horaires habituels, hors fermeture',
    )
    expect(week).not.toContain('9 h')
    expect(week.match(/fermeture exceptionnelle/g)).toHaveLength(7)
    expect(usual).toContain('tous les jours 9 h – 17 h')
  })

  it('is told on paper with its day, without the hours that do not hold', () => {
    const words = shown(HoursToday, sheet, 'paper')
    expect(words).toContain('Fermé exceptionnellement jusqu’au 12 déc.')
    expect(words).not.toContain('9 h')
  })

  it('says its reason and its last day in the notice of the sheet', () => {
    expect(
      shown(ClosureNotice, { closures: [...CLOSED, ...MORE_LATER], departement: null, now: NOW }, 'screen'),
    ).toBe('Fermé exceptionnellement jusqu’au 12 déc. Travaux Fermeture exceptionnelle du 24 déc. au 31 déc.')
  })
})

describe('without a closure', () => {
  it('what is said of the moment stays on the screen; paper holds the hours of the week', () => {
    const sheet = { hours: EVERY, closures: [], departement: null, now: NOW }
    expect(shown(HoursToday, sheet, 'screen')).toBe('Ouvert jusqu’à 17 h 9 h – 17 h')
    expect(shown(HoursToday, sheet, 'paper')).toBe('tous les jours 9 h – 17 h')
  })
})
