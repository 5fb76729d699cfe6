import type { Payload } from 'payload'
import type { CandidateFacility, CandidateUnit } from '@/domain/placement/matching/Candidate'
import { reliabilityOf, type Word } from '@/domain/placement/matching/reliabilityOf'
import type { ReaderClass } from '@/domain/ReaderClass'
import { freePlacesOf } from '@/features/catalogue/facilities/present/matchFacilities'
import {
  findListedUnits,
  type ListedFacility,
  type ListedUnit,
} from '@/features/catalogue/facilities/read/findListedUnits'
import { type PlacesByUnit, placesByUnit } from '@/features/catalogue/facilities/read/placesByUnit'
import { wordsOfUnits } from './wordsOfUnits'

/** Every unit that a search looks at, as a class may read it: `listedOf` gives what rows show of it, `unitOf` the unit of a place. */
export type Candidates = {
  units: readonly CandidateUnit[]
  listedOf: ReadonlyMap<string, ListedUnit>
  unitOf: ReadonlyMap<string, string>
}

type Sources = {
  listed: readonly ListedUnit[]
  places: PlacesByUnit
  words: ReadonlyMap<string, Word>
}
/** A unit as it was made, and the word that its reliability was reckoned from. */
type MadeUnit = { word: Word; unit: CandidateUnit }
type Made = { facilities: WeakMap<ListedFacility, CandidateFacility>; units: WeakMap<ListedUnit, MadeUnit> }
type Memory = Map<ReaderClass, { sources: Sources; made: Made; candidates: Candidates }>

const memories = new WeakMap<Payload, Memory>()

/** All the units where a child may be received, with their places: those alone are made again whose unit, facility, place or word has changed. */
export async function findCandidates(payload: Payload, readerClass: ReaderClass): Promise<Candidates> {
  const [listed, places, words] = await Promise.all([
    findListedUnits(payload, readerClass),
    placesByUnit(payload),
    wordsOfUnits(payload),
  ])
  const memory: Memory = memories.get(payload) ?? new Map()
  memories.set(payload, memory)
  const known = memory.get(readerClass)
  const isSame =
    known?.sources.listed === listed && known.sources.places === places && known.sources.words === words
  if (known && isSame) return known.candidates
  const sources = { listed, places, words }
  const made = known?.made ?? { facilities: new WeakMap(), units: new WeakMap() }
  const candidates = build(sources, made)
  memory.set(readerClass, { sources, made, candidates })
  return candidates
}

const NO_WORD: Word = { kept: 0, broken: 0 }

function build({ listed, places, words }: Sources, made: Made): Candidates {
  const units = listed.map((each): CandidateUnit => {
    const word = words.get(String(each.unit.id)) ?? NO_WORD
    const known = made.units.get(each)
    if (known?.word === word) return known.unit
    const unit = toUnit(each, { places, word, made })
    made.units.set(each, { word, unit })
    return unit
  })
  const unitOf = new Map<string, string>()
  for (const [unit, own] of places) for (const { id } of own) unitOf.set(id, unit)
  return { units, listedOf: new Map(listed.map((each) => [String(each.unit.id), each])), unitOf }
}

function toUnit(
  { unit, facility }: ListedUnit,
  { places, word, made }: { places: PlacesByUnit; word: Word; made: Made },
): CandidateUnit {
  const id = String(unit.id)
  const known = made.facilities.get(facility) ?? toFacility(facility)
  made.facilities.set(facility, known)
  return {
    id,
    name: unit.name,
    site: unit.site ?? null,
    active: true,
    mode: unit.mode,
    sex: unit.sex,
    minYears: unit.minYears ?? null,
    minMonths: unit.minMonths ?? null,
    maxYears: unit.maxYears ?? null,
    maxMonths: unit.maxMonths ?? null,
    durations: unit.durations,
    openCapacity: unit.openCapacity,
    siblingsMax: unit.siblingsMax ?? null,
    needsMet: unit.needsMet ?? [],
    needsNotMet: unit.needsNotMet ?? [],
    free: freePlacesOf(unit),
    places: places.get(id) ?? [],
    reliability: reliabilityOf(word),
    facility: known,
  }
}

const toFacility = ({
  id,
  name,
  category,
  habilitation,
  points,
  sites,
}: ListedFacility): CandidateFacility => ({
  id: String(id),
  name,
  category,
  habilitation: habilitation ?? null,
  points,
  sites,
})
