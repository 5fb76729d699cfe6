import { WHEELCHAIR_ACCESS } from '@/domain/sheet/closedLists'
import type { OrganisationValues, PermanenceValues, PlaceValues } from '@/domain/sources/SourceRecord'
import {
  locationId,
  permanenceId,
  permanenceName,
} from '@/features/exchange/exports/present/hsds/toLocations'
import { fitText } from '@/features/sheets/values/fitText'
import { parseLeaving } from '@/features/sheets/values/parseLeaving'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readCommune } from '@/features/sheets/values/readCommune'
import { readPoint } from '@/features/sheets/values/readPoint'
import { readStreet } from '@/features/sheets/values/readStreet'
import { readUrl } from '@/features/sheets/values/readUrl'
import { readRawRows } from '../files/readRawRows'
import type { SourceFile } from '../SourceReader'
import { hsdsColumn } from './hsdsColumn'
import { hsdsHours } from './hsdsHours'
import { type HsdsLanguage, type HsdsLocation, hsdsLanguages, hsdsLocation } from './hsdsRows'

/** Where organisations and services receive, as the files of one package say beside those that describe them. */
export type HsdsPlaces = {
  ofOrganisation: ReadonlyMap<string, HsdsLocation>
  /** The other places where an organisation receives, those of its services apart. */
  permanences: ReadonlyMap<string, HsdsLocation[]>
  /** Of a service that is given elsewhere than at its organisation. */
  ofService: ReadonlyMap<string, HsdsLocation>
  /** What is spoken in the services of an organisation, for one without a place. */
  languages: ReadonlyMap<string, HsdsLanguage[]>
}

/** Reads `locations.json`, the languages of `services.json` and `service_at_locations.json` among the files of a package, whatever their names. */
export async function readPlaces(files: readonly SourceFile[]): Promise<HsdsPlaces> {
  const byId = new Map<string, HsdsLocation>()
  const languages = new Map<string, HsdsLanguage[]>()
  const links: [service: string, location: string][] = []
  for (const file of files)
    for await (const { row, cells } of readRawRows(file, { lists: ['contents'], tables: false })) {
      const { service_id: service, location_id: location } = cells
      if (typeof service === 'string' && typeof location === 'string') links.push([service, location])
      else if (!('location_type' in cells)) {
        const { organization_id: owner } = cells
        if (typeof owner !== 'string') break
        // What of them has another form is told with the service itself.
        const spoken = parseLeaving(hsdsLanguages, cells, leaving(new RowNotes(row)))
        if (spoken?.languages.length) languages.set(owner, spoken.languages)
        continue
      }
      const notes = new RowNotes(row)
      const read = parseLeaving(hsdsLocation, cells, leaving(notes))
      if (read?.id && 'location_type' in cells) byId.set(read.id, { ...read, told: notes.warnings })
    }
  return { ...sharedOut(byId, links), languages }
}

/** Whose each location is: of an organisation, another place of it, or of a service given elsewhere. */
function sharedOut(
  byId: ReadonlyMap<string, HsdsLocation>,
  links: readonly [service: string, location: string][],
): Omit<HsdsPlaces, 'languages'> {
  const ofServices = new Set(links.filter(([service, at]) => at === locationId(service)).map(([, at]) => at))
  const given = new Set(links.map(([, location]) => location))
  const all = new Map<string, HsdsLocation[]>()
  for (const place of byId.values()) {
    const { id, organization_id: owner } = place
    if (owner && id && !ofServices.has(id)) all.set(owner, [...(all.get(owner) ?? []), place])
  }
  const ofOrganisation = new Map<string, HsdsLocation>()
  const permanences = new Map<string, HsdsLocation[]>()
  for (const [owner, places] of all) {
    const own = placeOfOwner(owner, places)
    if (own) ofOrganisation.set(owner, own)
    const others = places.filter((place) => place !== own && !given.has(place.id ?? '') && isPhysical(place))
    if (others.length > 0) permanences.set(owner, others)
  }
  const own = new Set([...ofOrganisation.values()].map(({ id }) => id))
  const ofService = new Map(
    links.flatMap(([service, location]): [string, HsdsLocation][] => {
      const place = own.has(location) ? undefined : byId.get(location)
      return place ? [[service, place]] : []
    }),
  )
  return { ofOrganisation, permanences, ofService }
}

const leaving = (notes: RowNotes) => ({
  notes,
  required: [],
  columnOf: (place: string) => hsdsColumn(`locations.${place}`),
})

/** That which our export names its own, else the first that it did not name otherwise. */
function placeOfOwner(owner: string, places: readonly HsdsLocation[]): HsdsLocation | undefined {
  const [first] = places
  const own = places.find(({ id }) => id === locationId(owner))
  return own ?? (first && isOurPermanence(owner, first) ? undefined : first)
}

/** So many permanences that a sheet is ever given. */
const MOST = 20

const isOurPermanence = (owner: string, { id }: HsdsLocation): boolean =>
  Array.from({ length: MOST }, (_, rank) => rank).some((rank) => permanenceId(owner, rank) === id)

const isPhysical = ({ location_type: type }: HsdsLocation): boolean => type === null || type === 'physical'

/** A location as the place of a sheet. */
export function placeOf(location: HsdsLocation | undefined, notes: RowNotes): PlaceValues {
  for (const { column, value, rule } of location?.told ?? []) notes.warn(column, value, rule)
  const address = location?.addresses[0]
  const cell = (column: 'postal_code' | 'city') => ({ value: address?.[column], spot: { notes, column } })
  const point = { latitude: location?.latitude ?? null, longitude: location?.longitude ?? null }
  return {
    street: readStreet(address?.address_1),
    complement: readStreet(address?.address_2),
    ...readCommune({ postcode: cell('postal_code'), city: cell('city') }),
    ...readPoint(point, notes),
    locationPrecision: null,
    accessibilityUrl: readUrl(location?.accessibility[0]?.url, { notes, column: 'accessibility' }),
    ...detailsOf(location, notes),
  }
}

export function wheelchairOf(location: HsdsLocation | undefined): OrganisationValues['wheelchair'] {
  const said = location?.accessibility[0]?.description
  return WHEELCHAIR_ACCESS.find(({ label }) => label === said)?.code ?? null
}

function detailsOf(
  location: HsdsLocation | undefined,
  notes: RowNotes,
): Pick<PlaceValues, 'accessibilityDetails'> {
  const details = location?.accessibility[0]?.details
  return details
    ? { accessibilityDetails: fitText(details, DETAILS_MAX, { notes, column: 'accessibility' }) }
    : {}
}

const DETAILS_MAX = 1000
const PLACE_MAX = 200

/** The other places of an organisation, each with its hours; a name that our export made of the commune is none. */
export function permanencesOf(
  locations: readonly HsdsLocation[],
  notes: RowNotes,
  isOwn: boolean,
): Pick<OrganisationValues, 'permanences'> {
  const permanences = locations.map((location): PermanenceValues => {
    const { street, postcode, city, inseeCode, latitude, longitude } = placeOf(location, notes)
    const name = location.name === permanenceName({ city, street }) ? null : location.name
    return {
      place: fitText(name, PLACE_MAX, { notes, column: 'name' }),
      ...{ street, postcode, city, inseeCode, latitude, longitude },
      ...hsdsHours(location.schedules, notes, isOwn),
    }
  })
  return permanences.length > 0 ? { permanences } : {}
}
