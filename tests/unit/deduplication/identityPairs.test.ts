import { describe, expect, it } from 'vitest'
import { DuplicateFinder } from '@/domain/deduplication/DuplicateFinder'
import { IDENTITY_PAIRS } from '../../fixtures/identity/identityPairs'
import type { Pair, Truth } from '../../fixtures/identity/Pair'

/** What an import does of the second body when it knows the first, from another source. */
function verdictOf({ one, other }: Pair) {
  const finder = new DuplicateFinder()
  finder.add({ id: 'a', sources: ['dora'], facts: one })
  return finder.find(other, 'soliguide')[0]?.verdict ?? 'different'
}

const found = (truth: Truth) =>
  IDENTITY_PAIRS.filter((pair) => pair.truth === truth).map((pair) => ({
    about: pair.about,
    verdict: verdictOf(pair),
    turned: verdictOf({ ...pair, one: pair.other, other: pair.one }),
  }))
const told = (pairs: ReturnType<typeof found>) => pairs.map(({ about, verdict }) => `${about}: ${verdict}`)

describe('pairs of bodies that are hard to tell', () => {
  it('are many', () => {
    expect(IDENTITY_PAIRS.length).toBeGreaterThanOrEqual(400)
  })

  it('are never merged where they are two', () => {
    expect(told(found('apart').filter(({ verdict }) => verdict === 'sure'))).toStrictEqual([])
  })

  it('are shown, neither merged nor made anew in silence, where nobody can say', () => {
    expect(told(found('unsure').filter(({ verdict }) => verdict !== 'doubtful'))).toStrictEqual([])
  })

  it('are merged where they are one', () => {
    expect(told(found('same').filter(({ verdict }) => verdict !== 'sure'))).toStrictEqual([])
  })

  it('are the same pairs whichever comes first', () => {
    const all = (['same', 'apart', 'unsure'] as const).flatMap(found)
    expect(all.filter(({ verdict, turned }) => verdict !== turned)).toStrictEqual([])
  })
})
