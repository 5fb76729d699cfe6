import { describe, expect, it } from 'vitest'
import type { CandidateUnit } from '@/domain/placement/matching/Candidate'
import { matchPlaces } from '@/domain/placement/matching/matchPlaces'
import type { Search } from '@/domain/placement/matching/Search'
import { aCandidatePlace, aCandidateUnit } from '../../../factories/aCandidateUnit'
import { aChild, aPlacementSearch } from '../../../factories/aPlacementSearch'

const told = (units: readonly CandidateUnit[], search: Search) => {
  const { strict, relaxed, refused, hidden, excluded } = matchPlaces(units, search)
  const ids = (matches: typeof strict) => matches.map(({ unit }) => unit.id)
  return {
    strict: ids(strict),
    relaxed: relaxed.flatMap(({ matches }) =>
      matches.map(({ unit, gaps }) => [unit.id, gaps.map(({ words }) => words.replaceAll('\u00a0', ' '))]),
    ),
    refused: ids(refused),
    hidden: ids(hidden),
    excluded,
  }
}
const answersOf = (unit: CandidateUnit, search: Search) =>
  matchPlaces([unit], search).strict[0]?.answers.map(({ verdict, words }) => [
    verdict,
    words.replaceAll('\u00a0', ' '),
  ])
const NOTHING = { strict: [], relaxed: [], refused: [], hidden: [], excluded: {} }
const taken = (from: string, to: string | null) => ({
  thread: 'p:1',
  kind: 'stay' as const,
  from,
  to,
  until: null,
  due: null,
  reason: null,
})

describe('matchPlaces', () => {
  it('lists a unit that answers all that is asked, and says each of its answers', () => {
    const unit = aCandidateUnit({ minYears: 12, maxYears: 17, sex: 'garcons', needsMet: ['soins'] })
    const search = aPlacementSearch({
      profile: {
        children: [aChild({ birthMonth: '2012-06', needs: ['soins', 'langues'] })],
        duration: 'long',
        modes: ['internat-collectif'],
        maxMinutes: 45,
      },
      travelTo: () => ({ kind: 'within', minutes: 30, km: 14 }),
    })
    expect(answersOf(unit, search)).toStrictEqual([
      ['fits', 'garçon'],
      ['fits', 'âge'],
      ['fits', 'Soins ou traitement quotidien'],
      ['asks', 'Enfant qui ne parle pas français : à vérifier'],
      ['fits', 'long séjour'],
      ['fits', 'internat collectif'],
      ['fits', '30 min au plus'],
    ])
  })

  it.each([
    ['a sex that it does not receive', { sex: 'filles' as const }, {}, 'sex'],
    ['an age out of its bounds, even widened', { minYears: 10, maxYears: 14 }, {}, 'age'],
    ['a hotel', { mode: 'hotel' as const }, {}, 'hotel'],
    ['a unit that receives nobody today', { active: false }, {}, 'inactive'],
    [
      'a unit without habilitation for the title',
      { facility: { habilitation: 'ase' as const } },
      { profile: { legalTitle: 'pjj' as const } },
      'habilitation',
    ],
    [
      'a unit where a child to keep away from lives',
      {},
      { incompatible: { units: new Set(['unit']), facilities: new Set(['facility-of-unit']) } },
      'group',
    ],
    [
      'a unit that a rule in force forbids',
      {},
      { rulesOf: () => ({ blocks: ['4 mois au plus'], warnings: [] }) },
      'rule',
    ],
    [
      'a unit whose places are all taken',
      { places: [aCandidatePlace('p', { taken: [taken('2026-10-01', null)] })] },
      {},
      'full',
    ],
    [
      'a unit whose only place is paid empty',
      { places: [aCandidatePlace('p', { kind: 'standby' as const })] },
      {},
      'full',
    ],
  ])('never lists %s, and counts it', (_, unit, search, reason) => {
    expect(told([aCandidateUnit(unit)], aPlacementSearch(search))).toStrictEqual({
      ...NOTHING,
      excluded: { [reason]: 1 },
    })
  })

  it('asks to check what it does not know, and never leaves it out', () => {
    const unit = aCandidateUnit({ minYears: null, facility: { habilitation: null } })
    const search = aPlacementSearch({
      profile: { legalTitle: 'opp-parquet', maxMinutes: 30 },
      rulesOf: () => ({ blocks: [], warnings: ['30 places au plus dès 2030'] }),
      incompatible: { units: new Set(), facilities: new Set(['facility-of-unit']) },
    })
    expect(answersOf(unit, search)?.filter(([verdict]) => verdict === 'asks')).toStrictEqual([
      ['asks', 'âge : non dit'],
      ['asks', 'habilitation : à vérifier'],
      ['asks', 'un enfant à ne pas rencontrer vit dans une autre unité : à vérifier'],
      ['asks', 'trajet : inconnu'],
      ['asks', '30 places au plus dès 2030'],
    ])
  })

  it('asks to check an age that the day of birth decides', () => {
    const search = aPlacementSearch({
      profile: { children: [aChild({ birthMonth: '2013-12' })], wishedFrom: '2026-12-15' },
    })
    expect(answersOf(aCandidateUnit(), search)).toContainEqual([
      'asks',
      'âge : 13 ans pour 6 à 12 ans, à vérifier au jour près',
    ])
  })

  it('A2: a child of 13 years for 6 to 12 appears in the relaxed criteria alone, with the gap written', () => {
    const search = aPlacementSearch({ profile: { children: [aChild({ birthMonth: '2013-04' })] } })
    expect(told([aCandidateUnit()], search)).toStrictEqual({
      ...NOTHING,
      relaxed: [['unit', ['13 ans pour 6 à 12 ans (souple ± 1 an)']]],
    })
  })

  it('sets apart what needs one criterion, then two, to be passed over, and counts out what needs more', () => {
    const search = aPlacementSearch({
      profile: { modes: ['lieu-de-vie'], maxMinutes: 30, duration: 'moyen' },
      travelTo: ({ id }) =>
        id === 'facility-of-far' ? { kind: 'beyond', km: 80 } : { kind: 'within', minutes: 15, km: 8 },
    })
    const near = { durations: ['moyen' as const] }
    expect(
      told(
        [
          aCandidateUnit({ id: 'three', durations: ['long'], facility: { id: 'facility-of-far' } }),
          aCandidateUnit({ id: 'two', mode: 'pouponniere', durations: ['long'] }),
          aCandidateUnit({ id: 'one', ...near }),
          aCandidateUnit({ id: 'none', mode: 'lieu-de-vie', ...near }),
        ],
        search,
      ),
    ).toStrictEqual({
      ...NOTHING,
      strict: ['none'],
      relaxed: [
        ['one', ['internat collectif pour lieu de vie et d’accueil']],
        [
          'two',
          [
            'moyen séjour demandé pour long séjour',
            'pouponnière (moins de 3 ans) pour lieu de vie et d’accueil',
          ],
        ],
      ],
      excluded: { gaps: 1 },
    })
  })

  it('lists a stay that is partly available with the days that are free', () => {
    const places = [
      aCandidatePlace('short', { taken: [taken('2026-12-05', '2027-03-01')] }),
      aCandidatePlace('long', { taken: [taken('2026-12-10', '2026-12-14')] }),
    ]
    expect(told([aCandidateUnit({ places })], aPlacementSearch())).toStrictEqual({
      ...NOTHING,
      relaxed: [['unit', ['libre du 30 nov. au 9 déc. et du 15 déc. au 29 déc.']]],
    })
  })

  it('counts the days of preparation after the stay', () => {
    const places = [aCandidatePlace('p', { taken: [taken('2027-01-01', null)] })]
    const search = aPlacementSearch({ profile: { expectedDays: 32 } })
    const prepared = { ...search, lastDayTaken: () => '2027-01-02' }
    expect([
      told([aCandidateUnit({ places })], search).strict,
      told([aCandidateUnit({ places })], prepared).strict,
    ]).toStrictEqual([['unit'], []])
  })

  it('takes a unit that keeps counts by what it says is free', () => {
    const counted = (id: string, count: number, from: string | null = null) =>
      aCandidateUnit({
        id,
        places: [],
        free: {
          counts: [{ duration: 'urgence', count, from }],
          outOfService: [],
          confirmedAt: '2026-11-30T08:00:00.000Z',
          confirmedBy: null,
        },
      })
    expect(
      told([counted('free', 2), counted('later', 1, '2026-12-12'), counted('full', 0)], aPlacementSearch()),
    ).toStrictEqual({
      ...NOTHING,
      strict: ['free'],
      relaxed: [['later', ['libre à partir du 12 déc.']]],
      excluded: { full: 1 },
    })
  })

  it('A11: puts what is to be confirmed at the bottom, hides it after twice the delay, and takes it back once confirmed', () => {
    const confirmed = (id: string, confirmedAt: string, reliability = 1) => {
      const unit = aCandidateUnit({ id, reliability })
      return { ...unit, free: { ...unit.free, confirmedAt } }
    }
    const old = confirmed('old', '2026-11-28T08:00:00.000Z')
    const fresh = confirmed('fresh', '2026-11-30T08:59:00.000Z', 0)
    const silent = confirmed('silent', '2026-11-26T08:00:00.000Z')
    const before = told([old, silent, fresh], aPlacementSearch())
    const after = told([old, confirmed('silent', '2026-11-30T08:59:59.000Z'), fresh], aPlacementSearch())
    expect([before.strict, before.hidden, after.strict, after.hidden]).toStrictEqual([
      ['fresh', 'old'],
      ['silent'],
      ['silent', 'fresh', 'old'],
      [],
    ])
  })

  it('ranks by what counts: the mode wished first, the nearest, the surest', () => {
    const search = aPlacementSearch({
      profile: { modes: ['lieu-de-vie', 'internat-collectif'] },
      travelTo: ({ id }) => ({ kind: 'within', minutes: id.endsWith('near') ? 15 : 60, km: 5 }),
    })
    const units = [
      aCandidateUnit({ id: 'second-mode' }),
      aCandidateUnit({ id: 'far', mode: 'lieu-de-vie' }),
      aCandidateUnit({ id: 'near', mode: 'lieu-de-vie' }),
      aCandidateUnit({ id: 'unsure-near', mode: 'lieu-de-vie', reliability: 0.3 }),
    ]
    expect(told(units, search).strict).toStrictEqual(['near', 'unsure-near', 'far', 'second-mode'])
  })

  it('counts nothing for what is not asked: the score is out of 100', () => {
    const [only] = matchPlaces(
      [
        aCandidateUnit({
          free: { counts: [], outOfService: [], confirmedAt: '2026-11-30T09:00:00.000Z', confirmedBy: null },
        }),
      ],
      aPlacementSearch(),
    ).strict
    expect([only?.score.total, only?.score.parts.map(({ code }) => code)]).toStrictEqual([
      100,
      ['duration', 'freshness', 'reliability'],
    ])
  })

  it('sets apart a unit whose refusal stands, and tells one that no longer does', () => {
    const refusal = {
      unit: 'unit',
      at: '2026-11-20T10:00:00.000Z',
      profileChangedAt: null,
      unitChangedAt: null,
      fileCompletedAt: null,
    }
    const standing = aPlacementSearch({ refusals: [{ ...refusal, reason: 'groupe' }] })
    const past = aPlacementSearch({ refusals: [{ ...refusal, reason: 'delai' }] })
    expect([
      told([aCandidateUnit()], standing).refused,
      matchPlaces([aCandidateUnit()], past).strict[0]?.refusal,
    ]).toStrictEqual([
      ['unit'],
      { stands: false, words: 'déjà refusée le 20\u00a0nov. pour\u00a0: délai trop court' },
    ])
  })
})
