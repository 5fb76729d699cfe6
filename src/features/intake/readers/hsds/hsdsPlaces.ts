import { WHEELCHAIR_ACCESS } from '@/domain/sheet/closedLists'
import type { OrganisationValues, PlaceValues } from '@/domain/sources/SourceRecord'
import { parseLeaving } from '@/features/sheets/values/parseLeaving'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readCommune } from '@/features/sheets/values/readCommune'
import { readPoint } from '@/features/sheets/values/readPoint'
import { readLine } from '@/features/sheets/values/readText'
import { readUrl } from '@/features/sheets/values/readUrl'
import { readRawRows } from '../files/readRawRows'
import type { SourceFile } from '../SourceReader'
import { hsdsColumn } from './hsdsColumn'
import { type HsdsLanguage, type HsdsLocation, hsdsLanguages, hsdsLocation } from './hsdsRows'

/** Where organisations and services receive, as the files of one package say beside those that describe them. */
export type HsdsPlaces = {
  ofOrganisation: ReadonlyMap<string, HsdsLocation>
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
  const ofOrganisation = new Map<string, HsdsLocation>()
  for (const place of byId.values())
    if (place.organization_id && !ofOrganisation.has(place.organization_id))
      ofOrganisation.set(place.organization_id, place)
  const own = new Set([...ofOrganisation.values()].map(({ id }) => id))
  const ofService = new Map(
    links.flatMap(([service, location]): [string, HsdsLocation][] => {
      const place = own.has(location) ? undefined : byId.get(location)
      return place ? [[service, place]] : []
    }),
  )
  return { ofOrganisation, ofService, languages }
}

const leaving = (notes: RowNotes) => ({
  notes,
  required: [],
  columnOf: (place: string) => hsdsColumn(`locations.${place}`),
})

/** A location as the place of a sheet. */
export function placeOf(location: HsdsLocation | undefined, notes: RowNotes): PlaceValues {
  for (const { column, value, rule } of location?.told ?? []) notes.warn(column, value, rule)
  const address = location?.addresses[0]
  const cell = (column: 'postal_code' | 'city') => ({ value: address?.[column], spot: { notes, column } })
  const point = { latitude: location?.latitude ?? null, longitude: location?.longitude ?? null }
  return {
    street: readLine(address?.address_1),
    complement: readLine(address?.address_2),
    ...readCommune({ postcode: cell('postal_code'), city: cell('city') }),
    ...readPoint(point, notes),
    locationPrecision: null,
    accessibilityUrl: readUrl(location?.accessibility[0]?.url, { notes, column: 'accessibility' }),
  }
}

export function wheelchairOf(location: HsdsLocation | undefined): OrganisationValues['wheelchair'] {
  const said = location?.accessibility[0]?.description
  return WHEELCHAIR_ACCESS.find(({ label }) => label === said)?.code ?? null
}
