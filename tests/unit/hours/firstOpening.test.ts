import { describe, expect, it } from 'vitest'
import { openingWords } from '@/domain/hours/openingWords'
import { firstOpening } from '@/features/sheets/hours/firstOpening'
import { aRule, plain } from './rules'

const SUNDAY = new Date('2026-11-29T10:00:00Z')
const wordsOf = (...places: Parameters<typeof firstOpening>[0]) => {
  const next = firstOpening(places, SUNDAY)
  return next && plain(openingWords(next))
}

describe('firstOpening', () => {
  it('is nothing where no place says when it opens', () => {
    expect(wordsOf()).toBeNull()
    expect(wordsOf({ hours: [], closures: [], departement: null })).toBeNull()
  })

  it('is that of the place that opens first, its closures counted', () => {
    const tuesday = { hours: [aRule(['tu'], ['09:00-12:00'])], closures: [], departement: null }
    const monday = { hours: [aRule(['mo'], ['08:30-12:00'])], closures: [], departement: null }
    expect(wordsOf(tuesday, monday)).toBe('demain à 8 h 30')
    const closed = { ...monday, closures: [{ from: '2026-11-23', to: '2026-12-04' }] }
    expect(wordsOf(tuesday, closed)).toBe('mardi à 9 h')
    expect(wordsOf(closed)).toBe('le 7 déc. à 8 h 30')
  })

  it('leaves out what is open at the moment', () => {
    expect(wordsOf({ hours: [aRule(['su'], ['08:00-20:00'])], closures: [], departement: null })).toBeNull()
  })
})
