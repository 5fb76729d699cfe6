import { labelOf } from '@/domain/labelOf'
import { WHEELCHAIR_ACCESS } from '@/domain/sheet/closedLists'
import { departementOf } from '@/infra/geography/departementOf'
import { inseeOfAddress } from '@/infra/geography/inseeOfAddress'
import { territoryLabel } from '@/infra/geography/territoryLabel'
import type { Organisation, Service } from '@/payload-types'
import { webAddress } from '../dataInclusion/fields'
import { filled, rowId } from './ids'
import { languagesOf, metadataOf } from './parts'
import { schedulesOf } from './schedules'

type Place = Pick<Organisation, 'address' | 'latitude' | 'longitude' | 'accessibility'>
type Placed = Pick<Service, 'publicId' | 'name' | 'modifiedAt' | 'updatedAt' | keyof Place>

/** The id of the location where an organisation, or a service elsewhere, receives. */
export function locationId(publicId: string | null | undefined): string {
  return rowId(publicId ?? '', 'location')
}

/** That of the permanence of an organisation at this rank. */
export const permanenceId = (publicId: string, rank: number): string => rowId(publicId, 'permanence', rank)

type Somewhere = { city?: string | null | undefined; street?: string | null | undefined }

/** What a permanence is called that has no name of its own. */
export const permanenceName = ({ city, street }: Somewhere): string => `Permanence, ${city || street || ''}`

/** Tells whether a place may be known at all: withheld or unknown, it is no location. */
export function isPlaced({ address, latitude }: Place): boolean {
  return Boolean(address?.city || address?.street || typeof latitude === 'number')
}

/** The places of an organisation, already masked: its own, then its permanences. */
export function organisationLocations(organisation: Organisation) {
  const id = locationId(organisation.publicId)
  const owner = { organization_id: organisation.publicId ?? '', name: organisation.name }
  const own = isPlaced(organisation)
    ? [
        {
          ...location(id, organisation, owner),
          ...filled({
            languages: languagesOf(organisation.languages, id),
            schedules: schedulesOf(organisation, id),
            metadata: metadataOf(organisation, { id, entity: 'location' }),
          }),
        },
      ]
    : []
  return [...own, ...permanences(organisation, owner)]
}

/** The place of a service that is given elsewhere than at its organisation. */
export function serviceLocation(service: Placed, organisation: Pick<Organisation, 'publicId'>) {
  const id = locationId(service.publicId)
  return {
    ...location(id, service, { organization_id: organisation.publicId ?? '', name: service.name }),
    ...filled({ metadata: metadataOf(service, { id, entity: 'location' }) }),
  }
}

function permanences({ publicId, permanences: list }: Organisation, owner: { organization_id: string }) {
  const placed = (list ?? []).map((permanence) => ({ permanence, spot: spotOf(permanence) }))
  return placed
    .filter(({ spot }) => isPlaced(spot))
    .map(({ permanence, spot }, rank) => {
      const id = permanenceId(publicId ?? '', rank)
      const name = permanence.place || permanenceName(permanence)
      return {
        ...location(id, spot, { ...owner, name }),
        ...filled({ schedules: schedulesOf(permanence, id) }),
      }
    })
}

type Permanence = NonNullable<Organisation['permanences']>[number]

function spotOf({ street, postcode, city, inseeCode, latitude, longitude }: Permanence): Place {
  return {
    address: {
      street: street ?? null,
      postcode: postcode ?? null,
      city: city ?? null,
      inseeCode: inseeCode ?? null,
    },
    latitude: latitude ?? null,
    longitude: longitude ?? null,
  }
}

function location(id: string, place: Place, owner: { organization_id: string; name: string }) {
  const { latitude, longitude } = place
  const isPoint = typeof latitude === 'number' && typeof longitude === 'number'
  return filled({
    id,
    location_type: 'physical',
    ...owner,
    latitude: isPoint ? latitude : null,
    longitude: isPoint ? longitude : null,
    addresses: address(place, id),
    accessibility: accessibility(place, id),
  })
}

function address({ address: given }: Place, id: string) {
  if (!given?.city && !given?.street) return []
  const complement = given.complement?.trim()
  return [
    {
      id: rowId(id, 'address'),
      ...(complement ? { address_2: complement } : {}),
      // These are required: an empty text says that it is not known.
      address_1: given.street ?? '',
      city: given.city ?? '',
      state_province: departementName(inseeOfAddress(given)),
      postal_code: given.postcode ?? '',
      country: 'FR',
      address_type: 'physical',
    },
  ]
}

function departementName(inseeCode: string | null | undefined): string {
  const code = inseeCode ? departementOf(inseeCode) : null
  return code ? territoryLabel(code) : ''
}

function accessibility({ accessibility: given }: Place, id: string) {
  const row = filled({
    description: given?.wheelchair ? labelOf(WHEELCHAIR_ACCESS, given.wheelchair) : null,
    details: given?.details,
    url: webAddress(given?.url),
  })
  return Object.keys(row).length > 0 ? [{ id: rowId(id, 'accessibility'), ...row }] : []
}
