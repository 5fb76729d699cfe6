import type { Payload } from 'payload'
import type { NewOrganisation, NewService, NewSheet } from '@/domain/newSheets/newSheet'
import type { Audience } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { OfferingOrganisation } from '../read/findOrganisationOf'

type Create = {
  payload: Payload
  sheet: NewSheet
  /** Of a service. */
  organisation: OfferingOrganisation | null
  audience: Audience
  publish: boolean
  /** The editor who answers for the sheet. */
  ownerId: string
}
export type CreatedSheet = { id: string; number: string; name: string }

/** Makes the sheet that was proposed, with its number. @throws ValidationError of Payload where a rule refuses it. */
export async function createAcceptedSheet(create: Create): Promise<CreatedSheet> {
  const { payload, sheet, publish, audience, ownerId } = create
  const common = {
    audience,
    owner: ownerId,
    _status: publish ? ('published' as const) : ('draft' as const),
  }
  const options = { draft: !publish, depth: 0, overrideAccess: true } as const
  const made =
    sheet.kind === 'newOrganisation'
      ? await payload.create({
          ...options,
          collection: SLUGS.organisations,
          data: { ...organisationData(sheet.facts), ...common },
        })
      : await payload.create({
          ...options,
          collection: SLUGS.services,
          data: { ...serviceData(sheet.facts), organisation: create.organisation?.id ?? '', ...common },
        })
  return { id: made.id, number: made.number ?? '', name: made.name }
}

function organisationData(facts: NewOrganisation) {
  const { name, kind, description, street, postcode, city, inseeCode, website } = facts
  return {
    name,
    kind,
    description,
    address: { street, postcode, city, inseeCode },
    phones: facts.phone ? [{ number: facts.phone, kind: 'accueil' as const }] : [],
    emails: facts.email ? [{ address: facts.email, kind: 'accueil' as const }] : [],
    website,
  }
}

function serviceData({ name, description, themes, publics, fees, phone, email }: NewService) {
  return { name, description, themes, publics, fees, phone, email }
}
