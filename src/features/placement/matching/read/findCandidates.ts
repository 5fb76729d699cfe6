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
type Memory = Map<ReaderClass, { sources: Sources; candidates: Candidates }>

const memories = new WeakMap<Payload, Memory>()

/** All the units where a child may be received, with their places: built again where a unit, a facility or a place has changed. */
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
  const candidates = build(sources)
  memory.set(readerClass, { sources, candidates })
  return candidates
}

function build({ listed, places, words }: Sources): Candidates {
  const facilities = new Map<ListedFacility, CandidateFacility>()
  const facilityOf = (facility: ListedFacility): CandidateFacility => {
    const made = facilities.get(facility) ?? toFacility(facility)
    facilities.set(facility, made)
    return made
  }
  const units = listed.map(({ unit, facility }): CandidateUnit => {
    const id = String(unit.id)
    const word = words.get(id) ?? { kept: 0, broken: 0 }
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
      facility: facilityOf(facility),
    }
  })
  return {
    units,
    listedOf: new Map(listed.map((each) => [String(each.unit.id), each])),
    unitOf: new Map([...places].flatMap(([unit, own]) => own.map(({ id }) => [id, unit] as const))),
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
