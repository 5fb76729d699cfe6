import {
  identityPart,
  placePart,
  presencePart,
  type SheetNames,
  trustPart,
} from '@/features/sheets/api/parts'
import { closuresOf, hoursOf } from '@/features/sheets/hours/present/weekOf'
import { toOsm } from '@/features/sheets/hours/toOsm'
import { inseeToday } from '@/infra/geography/inseeToday'
import { territoriesToday } from '@/infra/geography/territoriesToday'
import type { Organisation } from '@/payload-types'

type Context = { siteUrl: string; names: SheetNames }

/** An organisation, already masked for its reader, as other tools get it: an allow-list. */
export function organisationItem(organisation: Organisation, { siteUrl, names }: Context) {
  const { professionalContact } = organisation
  return {
    ...identityPart(organisation, siteUrl),
    name: organisation.name,
    acronym: organisation.acronym ?? null,
    kind: organisation.kind,
    description: organisation.description ?? null,
    siret: organisation.siret ?? null,
    parent: names.get(String(organisation.parent ?? '')) ?? null,
    networks: organisation.networks ?? [],
    languages: organisation.languages ?? [],
    territory: territoriesToday(organisation.communesServed),
    ...placePart(organisation),
    contactPoint: organisation.contactPoint ?? null,
    phones: (organisation.phones ?? []).map(({ number, kind, note }) => ({
      number,
      kind,
      note: note ?? null,
    })),
    emails: (organisation.emails ?? []).map(({ address, kind }) => ({ address, kind })),
    website: organisation.website ?? null,
    appointmentLink: organisation.appointmentLink ?? null,
    professionalContact: professionalContact
      ? {
          name: professionalContact.name ?? null,
          role: professionalContact.role ?? null,
          phone: professionalContact.phone ?? null,
          email: professionalContact.email ?? null,
        }
      : null,
    openingHours: toOsm(hoursOf(organisation)),
    hoursNote: organisation.hoursNote ?? null,
    closures: closuresOf(organisation).map(({ from, to, message }) => ({
      from,
      to,
      message: message ?? null,
    })),
    permanences: (organisation.permanences ?? []).map((permanence) => ({
      host: names.get(String(permanence.host ?? '')) ?? null,
      place: permanence.place ?? null,
      street: permanence.street ?? null,
      postcode: permanence.postcode ?? null,
      city: permanence.city ?? null,
      inseeCode: inseeToday(permanence.inseeCode),
      latitude: permanence.latitude ?? null,
      longitude: permanence.longitude ?? null,
      openingHours: toOsm(hoursOf(permanence)),
      hoursNote: permanence.hoursNote ?? null,
    })),
    ...trustPart(organisation),
    ...presencePart(organisation),
  }
}
