import { ageSpan } from '@/domain/facility/ageSpan'
import { ageWords } from '@/domain/facility/ageWords'
import { ACCOMMODATION_MODES, STAY_DURATIONS, UNIT_SEXES } from '@/domain/facility/closedLists'
import type { FreePlacesSettings } from '@/domain/facility/freePlacesSettings'
import { freePlacesState } from '@/domain/facility/freePlacesState'
import { labelOf } from '@/domain/labelOf'
import { withExtension } from '@/domain/phone/phoneExtension'
import { freePlacesOf } from '@/features/catalogue/facilities/present/matchFacilities'
import type { ListedFacility, ListedUnit } from '@/features/catalogue/facilities/read/findListedUnits'

/** Whom to call; the numbers of one kind are in the order of the sheet, with their extension. */
export type DegradedFacility = {
  number: string
  name: string
  /** Commune, or the contact point that stands for an address that is kept. */
  where: string
  onCall: string[]
  admissions: string[]
}

/** Free places of a unit for a duration; `from` is `YYYY-MM-DD`, `null` for now. */
export type DegradedLine = {
  mode: string
  ages: string
  sex: string
  unit: string
  duration: string
  count: number
  from: string | null
  confirmedAt: string
  confirmedBy: string | null
  facility: DegradedFacility
}

/** What is known without the portal: places that somebody confirmed within their delay, by mode then age, and the numbers of all. */
export type DegradedList = { at: Date; lines: DegradedLine[]; facilities: DegradedFacility[] }

const AGE_UNKNOWN = Number.MAX_SAFE_INTEGER
type Moment = { now: Date; settings: FreePlacesSettings }

/** The list of an instant; `listed` is what agents may read, kept parts already emptied. */
export function degradedList(listed: readonly ListedUnit[], { now, settings }: Moment): DegradedList {
  const facilities = new Map(listed.map(({ facility }) => [facility.number, toFacility(facility)]))
  const lines = [...listed].sort(byModeThenAge).flatMap(({ unit, facility }) => {
    const free = freePlacesOf(unit)
    const called = facilities.get(facility.number)
    if (!free.confirmedAt || !called) return []
    const { confirmedAt, confirmedBy } = free
    return freePlacesState({ ...unit, free }, now, settings)
      .durations.filter(({ state, count }) => state === 'confirmed' && count > 0)
      .map(({ duration, count, from }) => ({
        mode: labelOf(ACCOMMODATION_MODES, unit.mode),
        ages: ageWords(unit) ?? '',
        sex: labelOf(UNIT_SEXES, unit.sex),
        unit: unit.name,
        duration: labelOf(STAY_DURATIONS, duration),
        count,
        from,
        confirmedAt,
        confirmedBy,
        facility: called,
      }))
  })
  const sorted = [...facilities.values()].sort((one, other) => one.number.localeCompare(other.number))
  return { at: now, lines, facilities: sorted }
}

function toFacility({ number, name, city, contactPoint, phones }: ListedFacility): DegradedFacility {
  const numbers = (kinds: readonly string[]) =>
    (phones ?? [])
      .filter(({ kind }) => kinds.includes(kind))
      .map((phone) => withExtension(phone.number, phone.note))
  const onCall = numbers(['astreinte'])
  return {
    number,
    name,
    where: city ?? contactPoint ?? '',
    onCall,
    admissions: numbers(['admissions', 'accueil']),
  }
}

function byModeThenAge(one: ListedUnit, other: ListedUnit): number {
  return (
    modeRank(one) - modeRank(other) ||
    youngest(one) - youngest(other) ||
    one.facility.number.localeCompare(other.facility.number) ||
    one.unit.name.localeCompare(other.unit.name)
  )
}

const modeRank = ({ unit }: ListedUnit) => ACCOMMODATION_MODES.findIndex(({ code }) => code === unit.mode)
const youngest = ({ unit }: ListedUnit) => ageSpan(unit)?.from ?? AGE_UNKNOWN
