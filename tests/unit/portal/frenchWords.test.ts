import { describe, expect, it } from 'vitest'
import { daysBetween, frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { relativeDay } from '@/ui/relativeDay'

const NBSP = '\u00a0'
const plain = (text: string) => text.replaceAll(NBSP, ' ')
const now = new Date('2026-11-22T10:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)

describe('relativeDay', () => {
  it.each([
    [0, 'aujourd’hui'],
    [1, 'hier'],
    [18, 'il y a 18 jours'],
    [90, 'il y a 3 mois'],
    [365, 'il y a 1 an'],
    [800, 'il y a 2 ans'],
  ])('says %i days as people do', (days, words) => {
    expect(plain(relativeDay(daysAgo(days), now))).toStrictEqual(words)
  })

  it('names the day of a date to come', () => {
    expect(plain(relativeDay(daysAgo(-9), now))).toStrictEqual('le 1er décembre 2026')
  })
})

describe('frenchDay', () => {
  it('keeps the parts of a date on one line', () => {
    expect(frenchDay(now)).toStrictEqual(`22${NBSP}novembre${NBSP}2026`)
  })

  it('counts the days of France, not those of Greenwich', () => {
    expect(daysBetween(new Date('2026-11-21T22:30:00Z'), new Date('2026-11-21T23:30:00Z'))).toStrictEqual(1)
  })
})

describe('frenchSpaces', () => {
  it('holds punctuation, quotes and figures to their neighbours', () => {
    expect(frenchSpaces('Combien ? « 1 160 € » : 5 %')).toStrictEqual(
      `Combien${NBSP}? «${NBSP}1${NBSP}160${NBSP}€${NBSP}»${NBSP}: 5${NBSP}%`,
    )
  })
})
