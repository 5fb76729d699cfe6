import { describe, expect, it } from 'vitest'
import { firstKnownChange } from '@/domain/sheet/firstKnownChange'

const now = new Date('2027-03-31T20:00:00.000Z')
const typed = { date: '2027-04-09T10:00:00.000Z', text: 'Réforme' }
const rsa = { day: '2027-04-01', label: 'RSA' }

describe('the next known change of a sheet', () => {
  it('is the figure that changes tomorrow, before the change that was typed', () => {
    expect(firstKnownChange({ typed, amounts: [rsa], now })).toStrictEqual({
      date: '2027-03-31T22:00:00.000Z',
      text: 'RSA',
    })
  })

  it('is the change that was typed, with its words, once midnight has struck in Paris or where it comes first', () => {
    const later = new Date('2027-03-31T22:30:00.000Z')
    expect(firstKnownChange({ typed, amounts: [rsa], now: later })).toStrictEqual(typed)
    expect(firstKnownChange({ typed, amounts: [{ ...rsa, day: '2027-05-01' }], now })).toStrictEqual(typed)
  })

  it('is none where what was typed is past', () => {
    const past = { date: '2027-03-01T10:00:00.000Z', text: 'Réforme' }
    expect(firstKnownChange({ typed: past, amounts: [], now })).toStrictEqual({})
    expect(firstKnownChange({ typed: null, amounts: [], now })).toStrictEqual({})
  })

  it('names three amounts of a day, and counts the others', () => {
    const amounts = ['A', 'B', 'C', 'D'].map((label) => ({ day: '2027-04-01', label }))
    expect(firstKnownChange({ typed, amounts, now }).text).toBe('A, B, C et 1 autre montant')
    expect(firstKnownChange({ typed, amounts: [...amounts, rsa], now }).text).toBe(
      'A, B, C et 2 autres montants',
    )
  })
})
