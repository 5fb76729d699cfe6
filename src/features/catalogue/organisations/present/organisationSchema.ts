import { LANGUAGES, ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import { NETWORKS } from '@/domain/organisation/networks'
import { EMAIL_KINDS, PHONE_KINDS } from '@/domain/sheet/closedLists'
import {
  hours,
  identity,
  named,
  place,
  postal,
  presence,
  territory,
  trust,
} from '@/features/sheets/api/schemaParts'
import {
  codeOf,
  list,
  nullable,
  object,
  optionalNumber,
  optionalText,
  text,
} from '@/features/sheets/api/shapes'

/** The JSON schema of an organisation in the public API. */
export const organisationSchema = object({
  ...identity,
  name: text,
  acronym: optionalText,
  kind: codeOf(ORGANISATION_KINDS),
  description: optionalText,
  siret: optionalText,
  parent: nullable(named),
  networks: list(codeOf(NETWORKS)),
  languages: list(codeOf(LANGUAGES)),
  territory,
  ...place,
  contactPoint: { ...optionalText, description: 'Vaut pour une adresse réservée' },
  phones: list(object({ number: text, kind: codeOf(PHONE_KINDS), note: optionalText })),
  emails: list(object({ address: text, kind: codeOf(EMAIL_KINDS) })),
  website: optionalText,
  appointmentLink: optionalText,
  professionalContact: nullable(
    object({ name: optionalText, role: optionalText, phone: optionalText, email: optionalText }),
  ),
  ...hours,
  closures: list(
    object({
      from: { ...text, format: 'date' },
      to: { ...text, format: 'date' },
      message: optionalText,
    }),
  ),
  permanences: list(
    object({
      host: nullable(named),
      place: optionalText,
      ...postal,
      latitude: optionalNumber,
      longitude: optionalNumber,
      ...hours,
    }),
  ),
  ...trust,
  ...presence,
})
