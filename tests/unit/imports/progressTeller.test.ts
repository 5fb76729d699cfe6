import { describe, expect, it } from 'vitest'
import type { ImportPhase } from '@/features/intake/imports/read/ImportProgress'
import { progressTeller } from '../../../scripts/import/progressTeller'

function told(total: number | null) {
  const lines: string[] = []
  let at = 0
  const tell = progressTeller({ total, say: (line) => lines.push(line), now: () => at * 1000 })
  return {
    lines,
    tell: (seconds: number, done: number, phase: ImportPhase = 'reading', given: number | null = null) => {
      at = seconds
      tell({ phase, done, total: given })
    },
  }
}

const plain = (lines: string[]) => lines.map((line) => line.replaceAll(/[\u00a0\u202f]/g, ' '))

describe('progressTeller', () => {
  it('says how many rows of how many, and how long is left', () => {
    const { lines, tell } = told(10_000)
    tell(1, 200)
    tell(10, 2000)
    tell(30, 6000)
    expect(plain(lines)).toStrictEqual([
      '  2 000 lignes lues sur 10 000, encore 40 s',
      '  6 000 lignes lues sur 10 000, encore 20 s',
    ])
  })

  it('counts anew what is put in the search index, from the speed of that phase', () => {
    const { lines, tell } = told(4000)
    tell(100, 4000)
    tell(110, 100, 'indexing', 40_000)
    tell(160, 4000, 'indexing', 40_000)
    expect(plain(lines)).toStrictEqual([
      '  4 000 lignes lues sur 4 000',
      '  4 000 fiches mises dans la recherche sur 40 000, encore 8 min',
    ])
  })

  it('counts anew the rows that are read again for their services', () => {
    const { lines, tell } = told(4000)
    tell(100, 4000)
    tell(110, 200, 'services')
    tell(120, 2000, 'services')
    expect(plain(lines)).toStrictEqual([
      '  4 000 lignes lues sur 4 000',
      '  2 000 lignes relues pour leurs services sur 4 000, encore 10 s',
    ])
  })

  it('says rows alone where a file does not tell how many it holds', () => {
    const { lines, tell } = told(null)
    tell(10, 2000)
    expect(plain(lines)).toStrictEqual(['  2 000 lignes lues'])
  })
})
