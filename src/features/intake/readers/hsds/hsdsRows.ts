import { z } from 'zod'
import type { SourceNotice } from '@/domain/sources/SourceRecord'

/** A number too, as programs write identifiers, telephones and extensions. */
const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((value) => value?.trim() || null)
const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item.nullish())
    .nullish()
    .transform((items) => (items ?? []).flatMap((one) => one ?? []))
/** Degrees, which some write as a text. */
const degrees = z
  .union([z.number(), z.string()])
  .nullish()
  .transform((value) => value ?? null)
/** As a text too. */
const figure = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\s*(?:\d{1,9}\s*)?$/)
      .transform((said) => (said.trim() === '' ? null : Number(said))),
  ])
  .nullish()
  .transform((value) => value ?? null)
const phone = z.object({ number: text, extension: text, description: text })
const language = z.object({ code: text, name: text })
export const hsdsLanguages = z.object({ languages: list(language) })

const schedule = z.object({
  byday: text,
  opens_at: text,
  closes_at: text,
  description: text,
  notes: text,
})
const attribute = z.object({ taxonomy_term: z.object({ code: text, taxonomy: text }) })
const metadata = z.object({ last_action_date: text })
const named = {
  id: text,
  name: text,
  description: text,
  email: text,
  metadata: list(metadata),
  attributes: list(attribute),
}

/** A place of HSDS 3.1, with what we read of it. Whoever reads it leaves aside what has another form: one field never refuses a record. */
export const hsdsLocation = z.object({
  id: text,
  organization_id: text,
  location_type: text,
  name: text,
  latitude: degrees,
  longitude: degrees,
  addresses: list(z.object({ address_1: text, address_2: text, city: text, postal_code: text })),
  accessibility: list(z.object({ description: text, details: text, url: text })),
  schedules: list(schedule),
  languages: list(language),
})
/** `told`: what of it, in its own file, has another form than ours. */
export type HsdsLocation = z.infer<typeof hsdsLocation> & { told?: readonly SourceNotice[] }
export type HsdsLanguage = z.infer<typeof language>
export type HsdsSchedule = z.infer<typeof schedule>
export type HsdsPhone = z.infer<typeof phone>
export type HsdsAttribute = z.infer<typeof attribute>

export const hsdsOrganization = z.object({
  ...named,
  alternate_name: text,
  website: text,
  parent_organization_id: text,
  additional_websites: list(z.object({ label: text, url: text })),
  organization_identifiers: list(z.object({ identifier_scheme: text, identifier: text })),
  phones: list(phone),
  contacts: list(z.object({ name: text, title: text, department: text, email: text, phones: list(phone) })),
  locations: list(hsdsLocation),
})
export type HsdsOrganization = z.infer<typeof hsdsOrganization>

export const hsdsService = z.object({
  ...named,
  status: text,
  organization_id: text,
  organization: z.object({ id: text }).nullish(),
  url: text,
  additional_urls: list(z.object({ label: text, url: text })),
  assured_date: text,
  last_modified: text,
  application_process: text,
  fees_description: text,
  eligibility_description: text,
  phones: list(phone),
  minimum_age: figure,
  maximum_age: figure,
  required_documents: list(z.object({ document: text })),
  capacities: list(z.object({ available: figure, maximum: figure, description: text, updated: text })),
  contacts: list(z.object({ name: text })),
  service_areas: list(z.object({ extent: text })),
  languages: list(language),
  schedules: list(schedule),
})
export type HsdsService = z.infer<typeof hsdsService>
