import {
  type ServiceOfOrganisation,
  serviceEmail,
  servicePhone,
  servicePlace,
} from '@/features/catalogue/services/present/serviceFacts'
import {
  identityPart,
  placePart,
  presencePart,
  type SheetNames,
  trustPart,
} from '@/features/sheets/api/parts'
import { hoursOf } from '@/features/sheets/hours/present/weekOf'
import { toOsm } from '@/features/sheets/hours/toOsm'
import { territoriesToday } from '@/infra/geography/territoriesToday'

type Context = { siteUrl: string; names: SheetNames }

/**
 * A service, already masked for its reader, as other tools get it: an allow-list. Place, hours, phone and mail are those of its
 * organisation where it has none of its own. `names`: themes by id, their slug as number.
 */
export function serviceItem(shown: ServiceOfOrganisation, { siteUrl, names }: Context) {
  const { service, organisation } = shown
  const timed = service.ownHours ? service : organisation
  return {
    ...identityPart(service, siteUrl),
    organisation: { number: organisation.number ?? '', name: organisation.name },
    name: service.name,
    type: service.type ?? null,
    description: service.description ?? null,
    themes: (service.themes ?? []).flatMap((id) => names.get(String(id))?.number ?? []),
    thematics: service.thematics ?? [],
    publics: service.publics ?? [],
    publicsDetail: service.publicsDetail ?? null,
    ageMin: service.ageMin ?? null,
    ageMax: service.ageMax ?? null,
    territory: territoriesToday(service.zone),
    fees: service.fees ?? null,
    feesDetail: service.feesDetail ?? null,
    conditions: service.conditions ?? null,
    documents: service.documents ?? null,
    receptionModes: service.receptionModes ?? [],
    mobilisationModes: service.mobilisationModes ?? [],
    mobilisableBy: service.mobilisableBy ?? [],
    mobilisationLink: service.mobilisationLink ?? null,
    mobilisationDetail: service.mobilisationDetail ?? null,
    weeklyHours: service.weeklyHours ?? null,
    weeks: service.weeks ?? null,
    capacity: {
      total: service.capacity?.total ?? null,
      available: service.capacity?.available ?? null,
      updatedAt: service.capacity?.updatedAt ?? null,
      note: service.capacity?.note ?? null,
    },
    phone: servicePhone(shown),
    email: serviceEmail(shown),
    contactName: service.contactName ?? null,
    ...placePart(servicePlace(shown)),
    openingHours: toOsm(hoursOf(timed)),
    hoursNote: timed.hoursNote ?? null,
    ...trustPart(service),
    ...presencePart(service),
  }
}
