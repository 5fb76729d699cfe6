import { createElement, type ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import type { CandidateUnit } from '@/domain/placement/matching/Candidate'
import { matchPlaces } from '@/domain/placement/matching/matchPlaces'
import type { Search } from '@/domain/placement/matching/Search'
import { matchSiblings } from '@/domain/placement/matching/siblings/matchSiblings'
import type { PlacementProfile } from '@/domain/placement/PlacementProfile'
import type { ListedUnit } from '@/features/catalogue/facilities/read/findListedUnits'
import { ChildResults } from '@/features/placement/matching/ui/ChildResults'
import type { SearchContext } from '@/features/placement/matching/ui/SearchContext'
import { SiblingResults } from '@/features/placement/matching/ui/SiblingResults'
import facilities from '../../../../messages/fr/facilities.json'
import hours from '../../../../messages/fr/hours.json'
import placementSearch from '../../../../messages/fr/placementSearch.json'
import search from '../../../../messages/fr/search.json'
import { aCandidatePlace, aCandidateUnit, MATCHING_NOW } from '../../../factories/aCandidateUnit'
import { aChild, aPlacementSearch } from '../../../factories/aPlacementSearch'
import { renderedPart } from '../../../helpers/scenes/renderedPart'

const html = (page: ReactElement) =>
  renderedPart(page, { placementSearch, facilities, search, hours }).replaceAll('\u00a0', ' ')

const listed = (unit: CandidateUnit): ListedUnit =>
  ({
    unit: { ...unit, id: unit.id },
    facility: {
      id: unit.facility.id,
      name: unit.facility.name,
      number: 'L0001',
      city: 'Étampes',
      category: 'mecs',
      phones: [{ id: 'p', number: '01 99 00 60 04', kind: 'admissions', note: null }],
      contactPoint: null,
      closures: [],
      departement: '91',
      points: [],
      sites: [],
    },
    // What a row shows of a unit, and nothing else.
  }) as unknown as ListedUnit

const contextOf = (units: readonly CandidateUnit[], request: string | null): SearchContext => ({
  now: MATCHING_NOW,
  request,
  end: '14:00',
  back: '/places/recherche?demande=R',
  listedOf: new Map(units.map((unit) => [unit.id, listed(unit)])),
})

const child = (units: readonly CandidateUnit[], asked: Search, request: string | null = 'R') =>
  html(
    createElement(ChildResults, {
      matches: matchPlaces(units, asked),
      context: contextOf(units, request),
      params: new URLSearchParams('demande=R'),
      page: 1,
      withHidden: false,
    }),
  )
const siblings = (units: readonly CandidateUnit[], asked: Search) =>
  html(
    createElement(SiblingResults, {
      matches: matchSiblings(units, asked),
      // The page is given the whole profile; what is looked for is all that is shown.
      profile: { ...asked.profile, splitReason: null } as PlacementProfile,
      context: contextOf(units, 'R'),
      params: new URLSearchParams('demande=R'),
      withHidden: false,
      splitHref: '/places/demandes/R/modifier#siblings',
    }),
  )

describe('a row of results', () => {
  const near = aPlacementSearch({ travelTo: () => ({ kind: 'crow', km: 14 }) })

  it('A1: says what is free, its freshness, its distance, how it answers, and why it stands there', () => {
    const row = child([aCandidateUnit()], near)
    for (const words of [
      '1 place',
      'Étampes · 14 km à vol d’oiseau',
      'confirmé il y a 1 h',
      '01 99 00 60 04',
      'garçon',
      'Convient à',
      'Parole tenue : 100 %, compte pour 2',
    ])
      expect(row).toContain(words)
  })

  it('puts an option in one press, whose end is said before', () => {
    const row = child([aCandidateUnit()], near)
    expect(row).toContain('action="/places/options" method="post"')
    for (const field of [
      'name="demande" value="R"',
      'name="enfant" value="0"',
      'name="unite" value="unit"',
      'name="retour" value="/places/recherche?demande=R"',
    ])
      expect(row).toContain(field)
    expect(row).toContain('valable jusqu’à 14:00')
  })

  it('offers no option without a request, nor on places that are counted alone', () => {
    const counted = aCandidateUnit({
      places: [],
      free: {
        counts: [{ duration: 'urgence', count: 1, from: null }],
        outOfService: [],
        confirmedAt: '2026-11-30T08:00:00.000Z',
        confirmedBy: null,
      },
    })
    expect(child([aCandidateUnit()], near, null)).not.toContain('<form')
    expect(child([counted], near)).toContain('Places comptées, sans calendrier : appelez.')
  })

  it('A2: stands under « Critères assouplis » with its gap', () => {
    const row = child(
      [aCandidateUnit()],
      aPlacementSearch({ profile: { children: [aChild({ birthMonth: '2013-04' })] } }),
    )
    expect(row).toContain('Critères assouplis')
    expect(row).toContain('Âge souple (1)')
    expect(row).toContain('13 ans pour 6 à 12 ans (souple ± 1 an)')
  })

  it('offers the days that are free where a part of the stay alone is', () => {
    const taken = [
      {
        thread: 't',
        kind: 'stay' as const,
        from: '2026-12-10',
        to: null,
        until: null,
        due: null,
        reason: null,
      },
    ]
    const row = child([aCandidateUnit({ places: [aCandidatePlace('p', { taken })] })], near)
    expect(row).toContain('name="place" value="p"')
    expect(row).toContain('name="au" value="2026-12-09"')
  })

  it('says how many units are out, and why', () => {
    expect(child([aCandidateUnit({ sex: 'filles' })], near)).toContain('N’accueille pas ce sexe : 1')
  })
})

describe('a card of brothers and sisters', () => {
  const three = aPlacementSearch({
    profile: {
      children: [4, 7, 9].map((age) => aChild({ birthMonth: `${2026 - age}-02` })),
      siblings: 'required',
    },
  })
  const unit = (free: number, minYears = 3) =>
    aCandidateUnit({ minYears, places: Array.from({ length: free }, (_, at) => aCandidatePlace(`p${at}`)) })

  it('A3: proposes all of them in one press, a place each', () => {
    const card = siblings([unit(3)], three)
    expect(card).toContain('Ensemble, dans la même unité')
    for (const at of [0, 1, 2])
      expect(card).toContain(`name="enfant" value="${at}"/><input type="hidden" name="place" value="p${at}"`)
    expect(card).toContain('Poser les options')
  })

  it('A3: says who keeps them from it, and asks a written reason before any split', () => {
    const card = siblings([unit(3, 5)], three)
    expect(card).toContain('Garçon, 4 ans : un lieu prendrait les autres')
    expect(card).toContain('en assouplissant « âge souple », un lieu prend toute la fratrie')
    expect(card).toContain('href="/places/demandes/R/modifier#siblings"')
    expect(card).not.toContain('Séparés')
  })
})
