import { describe, expect, it } from 'vitest'
import { bareCell, safeCell } from '@/infra/tables/safeCell'

describe('safeCell', () => {
  it.each([
    '=1+1',
    '+cmd',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠A1',
    '+33 1=2',
    '-1,2,3',
  ])('neutralises %j', (text) => {
    expect(safeCell(text)).toBe(`'${text}`)
  })

  it.each(['+33 1 60 00 00 00', '-3', '-3.5', '-3,5', '01 60 00 00 00', 'Étampes', ''])(
    'leaves %j',
    (text) => {
      expect(safeCell(text)).toBe(text)
    },
  )

  it('drops what a spreadsheet cannot hold', () => {
    expect(safeCell('a\u0000b\u0008c')).toBe('abc')
  })

  it('neutralises a formula behind a character that is dropped', () => {
    expect(safeCell('\u0000=1+1')).toBe("'=1+1")
  })
})

describe('bareCell', () => {
  it.each([
    '=1+1',
    "'=1+1",
    '- une étape\n- une autre',
    '+33 1 60 00 00 00',
    '-3',
    "l'Essonne",
    "'Accueil'",
    '',
  ])('gives back what safeCell was given: %j', (text) => {
    expect(bareCell(safeCell(text))).toBe(text)
  })
})
