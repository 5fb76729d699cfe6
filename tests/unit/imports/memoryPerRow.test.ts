import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { DuplicateFinder } from '@/domain/deduplication/DuplicateFinder'
import { DryRun } from '@/features/intake/imports/write/DryRun'
import { SeenTexts } from '@/features/intake/readers/csv/SeenTexts'

const ROWS = 8000

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')

function held(): number {
  if (typeof collect !== 'function') throw new Error('No collector')
  // The second time ends what the first left to be swept beside it.
  collect()
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const MEASURES = 3

/**
 * Bytes that each of many rows leaves in memory; `keep` answers what holds so many. The least of some measures: what the process compiles or
 * keeps of other tests meanwhile only ever adds to one.
 */
function bytesPerRow(keep: (rows: number) => object): number {
  return Math.min(...Array.from({ length: MEASURES }, () => bytesOnce(keep)))
}

function bytesOnce(keep: (rows: number) => object): number {
  // What is loaded once is there before.
  keep(1)
  const before = held()
  const holder = keep(ROWS)
  const after = held()
  expect(holder).toBeDefined()
  return (after - before) / ROWS
}

const digits = (rank: number) => String(rank).padStart(8, '0')
const idOf = (rank: number) => `6f1de5a0-3c0c-4d8e-8f7a-0000${digits(rank)}`

describe('what an import keeps in memory of each row', () => {
  it('is at most 1 200 bytes for what tells a body from another', () => {
    const finder = (rows: number) => {
      const bodies = new DuplicateFinder()
      for (let rank = 0; rank < rows; rank += 1)
        bodies.add({
          id: idOf(rank),
          sources: ['annuaire'],
          facts: {
            name: `Association Horizon ${digits(rank)}`,
            kind: 'association',
            siret: null,
            street: `${rank % 90} rue des Lilas`,
            postcode: '91150',
            city: 'Étampes',
            inseeCode: '91223',
            latitude: 48 + rank / 1000,
            longitude: 2.16,
            locationPrecision: null,
            phones: [`+33160${digits(rank).slice(2)}`],
            emails: [`contact@horizon${rank}.example`],
          },
        })
      return bodies
    }
    expect(bytesPerRow(finder)).toBeLessThan(1200)
  })

  it('is at most 300 bytes for what a dry run would have written, however long the sheet', () => {
    const dryRun = (rows: number) => {
      const shelf = new DryRun()
      for (let rank = 0; rank < rows; rank += 1) {
        const fields = { name: `Association ${rank}`, description: 'Accueille et oriente. '.repeat(100) }
        shelf.put(idOf(rank), { fields, provenance: {}, missing: false, feeds: [] })
      }
      shelf.close()
      return shelf
    }
    expect(bytesPerRow(dryRun)).toBeLessThan(300)
  })

  it('is at most 40 bytes for each column that may be a key', () => {
    const texts = (rows: number) => {
      const seen = new SeenTexts()
      for (let rank = 0; rank < rows; rank += 1) seen.add(`une clef plus longue que d’autres ${rank}`)
      return seen
    }
    expect(bytesPerRow(texts)).toBeLessThan(40)
  })
})
