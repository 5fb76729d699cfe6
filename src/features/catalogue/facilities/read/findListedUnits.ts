import type { Payload } from 'payload'
import { canReadPublished } from '@/access/publishedForReader'
import type { SearchedUnit } from '@/domain/facility/matchesUnit'
import { type UnitFacetValues, unitFacetValues } from '@/domain/facility/unitFacetValues'
import type { Closure } from '@/domain/hours/OpeningHours'
import type { CountedPlace } from '@/domain/placement/calendar/derivedFreePlaces'
import type { ReaderClass } from '@/domain/ReaderClass'
import { canReadPart, maskSheet } from '@/domain/sheet/restrictedFields'
import { SLUGS } from '@/domain/slugs'
import { departementOfPlace } from '@/domain/territory/departementOfPlace'
import { closuresOf } from '@/features/sheets/hours/present/weekOf'
import type { Facility, Unit } from '@/payload-types'
import { facilityPoints } from '../present/facilityPoints'
import { maskUnit } from '../present/maskUnit'
import { searchedOf } from '../present/searchedOf'
import { CachedRows } from './CachedRows'
import { type PlacesByUnit, placesByUnit } from './placesByUnit'

const FACILITY_FIELDS = {
  number: true,
  name: true,
  category: true,
  address: true,
  latitude: true,
  longitude: true,
  sites: true,
  phones: true,
  contactPoint: true,
  closures: true,
  habilitation: true,
  restrictions: true,
  active: true,
  audience: true,
  deletedAt: true,
  _status: true,
} as const
const UNIT_FIELDS = {
  facility: true,
  name: true,
  site: true,
  mode: true,
  sex: true,
  minYears: true,
  minMonths: true,
  maxYears: true,
  maxMonths: true,
  durations: true,
  openCapacity: true,
  siblingsMax: true,
  preparationDays: true,
  needsMet: true,
  needsNotMet: true,
  freePlaces: true,
} as const

type FacilityRow = Pick<Facility, 'id' | 'updatedAt' | keyof typeof FACILITY_FIELDS>
type UnitRow = Pick<Unit, 'id' | keyof typeof UNIT_FIELDS>
type StoredUnit = UnitRow & Pick<Unit, 'active' | 'updatedAt'>
type Memory = {
  facilities: CachedRows<FacilityRow>
  units: CachedRows<StoredUnit>
  lists: Map<ReaderClass, KeptList>
}
/** `rows` and `byId` hold while `facilities` do, `listed` while `units` and `places` do too. */
type KeptList = {
  facilities: readonly FacilityRow[]
  units: readonly StoredUnit[]
  places: PlacesByUnit
  byId: ReadonlyMap<string, { facility: ListedFacility; placed: boolean }>
  rows: WeakMap<StoredUnit, ListedUnit>
  listed: readonly ListedUnit[]
}

type Readable = Pick<KeptList, 'byId' | 'rows' | 'places'>

const memories = new WeakMap<Payload, Memory>()

/** A facility of the list as its reader may read it. */
export type ListedFacility = Pick<
  Facility,
  'id' | 'name' | 'category' | 'phones' | 'contactPoint' | 'habilitation'
> & {
  number: string
  city: string | null
  closures: Closure[]
  /** Code of the département where it is: its clock. */
  departement: string | null
  points: { lat: number; lng: number }[]
  /** Its other sites by name, each with its point where it has one. */
  sites: { name: string; at: { lat: number; lng: number } | null }[]
}
/** `searched` without what is free, which changes with time; `values` are those of its facets; `places` where the unit has some. */
export type ListedUnit = {
  unit: UnitRow
  facility: ListedFacility
  searched: SearchedUnit
  values: UnitFacetValues
  places: readonly CountedPlace[] | null
}

/**
 * Every active unit that a class may read, with its facility. Rows are kept in memory as stored and compared with the base at each
 * call; a class gets the same list until one of them changes.
 */
export async function findListedUnits(
  payload: Payload,
  readerClass: ReaderClass,
): Promise<readonly ListedUnit[]> {
  const memory = memoryOf(payload)
  const [facilities, units, places] = await Promise.all([
    memory.facilities.read(payload),
    memory.units.read(payload),
    placesByUnit(payload),
  ])
  const known = memory.lists.get(readerClass)
  const isSame = known?.facilities === facilities
  if (isSame && known.places === places && known.units === units) return known.listed
  const base = { ...(isSame ? known : readable(facilities, readerClass)), facilities, places }
  const listed = units.flatMap((row) => listedUnit(row, base, readerClass) ?? [])
  memory.lists.set(readerClass, { ...base, units, listed })
  return listed
}

/** The rights of a class and its masking, on rows as stored. */
function readable(
  facilities: readonly FacilityRow[],
  readerClass: ReaderClass,
): Pick<KeptList, 'byId' | 'rows'> {
  const rows = facilities.filter((row) => row.active && canReadPublished(readerClass, row))
  return {
    byId: new Map(rows.map((row) => [String(row.id), toListed(row, readerClass)])),
    rows: new WeakMap(),
  }
}

function listedUnit(
  row: StoredUnit,
  { byId, rows, places }: Readable,
  readerClass: ReaderClass,
): ListedUnit | null {
  const found = row.active ? byId.get(String(row.facility)) : undefined
  if (!found) return null
  const known = rows.get(row)
  const own = places.get(String(row.id)) ?? null
  if (known?.places === own) return known
  const listed = known ? { ...known, places: own } : toListedUnit(row, found, own, readerClass)
  rows.set(row, listed)
  return listed
}

function toListedUnit(
  row: StoredUnit,
  { facility, placed }: { facility: ListedFacility; placed: boolean },
  places: ListedUnit['places'],
  readerClass: ReaderClass,
): ListedUnit {
  const unit = maskUnit(row, placed, readerClass)
  const searched = searchedOf(unit)
  return { unit, facility, searched, values: unitFacetValues(searched), places }
}

function memoryOf(payload: Payload): Memory {
  const known: Memory = memories.get(payload) ?? {
    lists: new Map(),
    facilities: new CachedRows(SLUGS.facilities, FACILITY_FIELDS),
    units: new CachedRows(SLUGS.units, { ...UNIT_FIELDS, active: true }),
  }
  memories.set(payload, known)
  return known
}

function toListed(
  stored: FacilityRow,
  readerClass: ReaderClass,
): { facility: ListedFacility; placed: boolean } {
  const { id, number, name, category, habilitation, phones, contactPoint, closures, address, ...place } =
    maskSheet(stored, readerClass)
  return {
    placed: canReadPart(stored, 'address', readerClass),
    facility: {
      id: String(id),
      number: number ?? '',
      name,
      category,
      habilitation,
      phones,
      contactPoint,
      city: address?.city ?? null,
      closures: closuresOf({ closures: closures ?? null }),
      departement: departementOfPlace({ address }),
      points: facilityPoints(place),
      sites: (place.sites ?? []).map((site) => ({
        name: site.name,
        at: facilityPoints({ ...site, sites: [] })[0] ?? null,
      })),
    },
  }
}
