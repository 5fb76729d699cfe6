import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CandidateUnit } from '@/domain/placement/matching/Candidate'
import { factsOf, matchChild } from '@/domain/placement/matching/matchPlaces'
import type { Search } from '@/domain/placement/matching/Search'
import { isWithinReach } from '@/domain/placement/matching/siblings/isWithinReach'
import { matchSiblings } from '@/domain/placement/matching/siblings/matchSiblings'
import { CLOSENESS, type SiblingProposal } from '@/domain/placement/matching/siblings/SiblingProposal'
import { aCandidatePlace, aCandidateUnit } from '../../../factories/aCandidateUnit'
import { aChild, aPlacementSearch } from '../../../factories/aPlacementSearch'

/** Children of these ages on the day of the search. */
const aged = (...years: number[]) => years.map((age) => aChild({ birthMonth: `${2026 - age}-02` }))
const places = (id: string, count: number) =>
  Array.from({ length: count }, (_, at) => aCandidatePlace(`${id}-${at + 1}`))
const unit = (id: string, facility: string, minYears: number, maxYears: number, free: number) =>
  aCandidateUnit({
    id,
    minYears,
    maxYears,
    places: places(id, free),
    facility: { id: facility, name: facility },
  })
const told = ({ closeness, parts, gaps }: SiblingProposal) => [
  closeness,
  parts.map(({ match, place }) => place?.id ?? match.unit.id),
  gaps.map(({ child, gap }) => [child, gap.words.replaceAll('\u00a0', ' ')]),
]
const NOBODY = { together: [], relaxed: [], near: [], split: [], hidden: 0, blocking: [] }

describe('matchSiblings', () => {
  const fratrie = (profile: Partial<Search['profile']> = {}, facts: Partial<Search> = {}) =>
    aPlacementSearch({ profile: { children: aged(4, 7, 9), siblings: 'required', ...profile }, ...facts })

  it('A3: three siblings together appear only where a structure takes all three, by the ages of each unit', () => {
    const units = [
      unit('tous', 'A', 3, 12, 3),
      unit('petits', 'B', 3, 6, 1),
      unit('grands', 'B', 6, 12, 2),
      unit('deux-places', 'C', 3, 12, 2),
      unit('trop-grands', 'D', 6, 12, 9),
    ]
    const found = matchSiblings(units, fratrie())
    expect([found.together.map(told), found.near, found.split, found.blocking]).toStrictEqual([
      [
        ['sameUnit', ['tous-1', 'tous-2', 'tous-3'], []],
        ['sameSite', ['petits-1', 'grands-1', 'grands-2'], []],
      ],
      [],
      [],
      [],
    ])
  })

  it('A3: says which child keeps the others from it and what passed over would let all of them in', () => {
    const found = matchSiblings([unit('grands', 'B', 5, 12, 3)], fratrie())
    expect({ ...found, relaxed: found.relaxed.map(told) }).toStrictEqual({
      ...NOBODY,
      relaxed: [
        ['sameUnit', ['grands-1', 'grands-2', 'grands-3'], [[0, '4 ans pour 5 à 12 ans (souple ± 1 an)']]],
      ],
      blocking: [
        {
          child: 0,
          others: 1,
          unblockedBy: {
            gap: { code: 'age', words: '4\u00a0ans pour 5 à 12\u00a0ans (souple ±\u00a01\u00a0an)' },
            structures: 1,
          },
        },
      ],
    })
  })

  it('A3: is split only where that is not ruled out, two groups before three, the nearest first', () => {
    const units = [unit('a', 'A', 3, 12, 2), unit('b', 'B', 3, 12, 1), unit('c', 'C', 3, 12, 1)]
    const facts = {
      travelBetween: (one: CandidateUnit, other: CandidateUnit) => ({
        kind: 'crow' as const,
        km: [one.id, other.id].includes('c') ? 80 : 4,
      }),
    }
    const required = matchSiblings(units, fratrie({}, facts))
    const split = matchSiblings(units, fratrie({ siblings: 'split' }, facts))
    expect([
      [required.together, required.near, required.split],
      split.near.map(({ parts }) => new Set(parts.map(({ match }) => match.unit.id)).size),
      split.near[0]?.apart,
      split.split.length > 0,
    ]).toStrictEqual([[[], [], []], [2, 2, 2], { kind: 'crow', km: 4 }, true])
  })

  it('takes no more siblings in a unit than it says, unless that is passed over', () => {
    const crowded = { ...unit('a', 'A', 3, 12, 3), siblingsMax: 2 }
    const found = matchSiblings([crowded], fratrie())
    expect([found.together, found.relaxed.map(told)]).toStrictEqual([
      [],
      [['sameUnit', ['a-1', 'a-2', 'a-3'], [[null, '3 enfants pour 2 ensemble au plus']]]],
    ])
  })

  it('tells two sites of one establishment apart from one site, and both from two establishments', () => {
    const site = (id: string, name: string, free: number) => ({ ...unit(id, 'A', 3, 12, free), site: name })
    const found = matchSiblings([site('a', 'Nord', 2), site('b', 'Sud', 1)], fratrie())
    expect(found.together.map(({ closeness }) => closeness)).toStrictEqual(['sameFacility'])
  })

  it('leaves out what nobody confirms, and says how many; takes it back when asked', () => {
    const silent = {
      ...unit('a', 'A', 3, 12, 3),
      free: { counts: [], outOfService: [], confirmedAt: null, confirmedBy: null },
    }
    const [kept, shown] = [
      matchSiblings([silent], fratrie()),
      matchSiblings([silent], fratrie(), { withHidden: true }),
    ]
    expect([kept.together.length, kept.hidden, shown.together.length]).toStrictEqual([0, 1, 1])
  })

  it('holds as many in a unit that keeps counts as it says are free', () => {
    const counted = {
      ...unit('a', 'A', 3, 12, 0),
      free: {
        counts: [{ duration: 'urgence' as const, count: 3, from: null }],
        outOfService: [],
        confirmedAt: '2026-11-30T08:00:00.000Z',
        confirmedBy: null,
      },
    }
    expect(matchSiblings([counted], fratrie()).together.map(told)).toStrictEqual([
      ['sameUnit', ['a', 'a', 'a'], []],
    ])
  })
})

/** The best closeness and score of every way to place the children, tried one by one. */
function bruteForce(units: readonly CandidateUnit[], search: Search) {
  const { children } = search.profile
  const options = units.flatMap((each) => each.places.map((place) => ({ unit: each, place })))
  const worth = units.map((each) => {
    const facts = factsOf(each, search)
    return children.map((child) => {
      const match = typeof facts === 'string' ? null : matchChild(facts, child, search)
      return match && typeof match !== 'string' && match.gaps.length === 0 ? match.score.total : null
    })
  })
  const best = new Map<string, { groups: number; units: number; score: number }>()
  const go = (chosen: readonly number[], score: number): void => {
    const child = chosen.length
    if (child === children.length) {
      const used = chosen.flatMap((at) => options[at]?.unit ?? [])
      if (
        used.some(
          (one) => one.siblingsMax !== null && used.filter((other) => other === one).length > one.siblingsMax,
        )
      )
        return
      const facilities = new Set(used.map(({ facility }) => facility.id))
      const closeness = closenessOf(used, facilities.size, search)
      const found = { groups: facilities.size, units: new Set(used).size, score }
      const known = best.get(closeness)
      if (!known || isBetter(found, known)) best.set(closeness, found)
      return
    }
    for (const [at, option] of options.entries()) {
      const value = worth[units.indexOf(option.unit)]?.[child]
      if (chosen.includes(at) || value === null || value === undefined) continue
      go([...chosen, at], score + value)
    }
  }
  go([], 0)
  return best
}

type Ranked = { groups: number; units: number; score: number }

/** Fewer sites, then fewer units, then the best scores. */
const isBetter = (one: Ranked, other: Ranked) =>
  (other.groups - one.groups || other.units - one.units || one.score - other.score) > 0

function closenessOf(used: readonly CandidateUnit[], facilities: number, { travelBetween }: Search): string {
  if (facilities === 1) return new Set(used).size === 1 ? 'sameUnit' : 'sameSite'
  const isNear = used.every((one) =>
    used.every((other) => one.facility.id === other.facility.id || isWithinReach(travelBetween(one, other))),
  )
  return isNear ? 'near' : 'split'
}

const aUnitOfAny = fc.record({
  facility: fc.integer({ min: 0, max: 3 }),
  min: fc.integer({ min: 2, max: 8 }),
  span: fc.integer({ min: 1, max: 8 }),
  sex: fc.constantFrom('mixte' as const, 'garcons' as const, 'filles' as const),
  free: fc.integer({ min: 0, max: 2 }),
  siblingsMax: fc.option(fc.integer({ min: 1, max: 3 })),
  reliability: fc.integer({ min: 1, max: 100 }),
  km: fc.integer({ min: 1, max: 60 }),
})
const aChildOfAny = fc.record({
  age: fc.integer({ min: 3, max: 12 }),
  sex: fc.constantFrom('garcon' as const, 'fille' as const),
})
/** Where each of the four facilities stands on a line, in kilometres. */
const POSITIONS = [0, 7, 14, 60]
const at = ({ facility }: CandidateUnit) => POSITIONS[Number(facility.id)] ?? 0

describe('the assignment of siblings', () => {
  it('is the best of every way to place them, on whatever small base', () => {
    fc.assert(
      fc.property(
        fc.array(aUnitOfAny, { minLength: 1, maxLength: 5 }),
        fc.array(aChildOfAny, { minLength: 2, maxLength: 4 }),
        (drawn, children) => {
          const units = drawn.map(({ facility, min, span, sex, free, siblingsMax, reliability }, rank) => ({
            ...unit(`u${rank}`, String(facility), min, min + span, free),
            sex,
            siblingsMax,
            reliability: reliability / 100,
          }))
          const search = aPlacementSearch({
            profile: {
              children: children.map(({ age, sex }) => aChild({ birthMonth: `${2026 - age}-02`, sex })),
              siblings: 'wished',
            },
            travelBetween: (one, other) => ({ kind: 'crow', km: Math.abs(at(one) - at(other)) }),
          })
          const expected = bruteForce(units, search)
          const found = matchSiblings(units, search)
          const sums = (proposals: readonly SiblingProposal[], closeness: string) =>
            proposals
              .filter((each) => each.closeness === closeness)
              .map(({ parts }) => ({
                size: parts.length,
                places: new Set(parts.map(({ place }) => place?.id)).size,
                units: new Set(parts.map(({ match }) => match.unit.id)).size,
                score: parts.reduce((sum, { match }) => sum + match.score.total, 0),
              }))
          for (const [code, list] of [
            ['sameUnit', found.together],
            ['near', found.near],
          ] as const) {
            const proposals = sums(list, code)
            const best = expected.get(code)
            expect(proposals.length > 0).toBe(best !== undefined)
            for (const { size, places: used } of proposals)
              expect([size, used]).toStrictEqual([children.length, children.length])
            if (best) {
              const fewest = proposals.filter(({ units: count }) => count === best.units)
              expect(Math.max(...fewest.map(({ score }) => score))).toBeCloseTo(best.score, 6)
            }
          }
          // One site takes all of them, in one unit or several, where a way exists.
          expect(found.together.length > 0).toBe(expected.has('sameUnit') || expected.has('sameSite'))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('proposes the closest first', () => {
    const order = CLOSENESS.map(({ code }) => code)
    const units = [unit('a', 'A', 3, 12, 2), unit('b', 'A', 3, 12, 2), unit('c', 'C', 3, 12, 2)]
    const found = matchSiblings(
      units,
      aPlacementSearch({ profile: { children: aged(5, 8), siblings: 'wished' } }),
    )
    const ranks = found.together.map(({ closeness }) => order.indexOf(closeness))
    expect(ranks).toStrictEqual([...ranks].sort())
  })
})
