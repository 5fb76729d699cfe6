import {
  EMAIL_KINDS,
  LANGUAGES,
  LOCATION_PRECISIONS,
  ORGANISATION_KINDS,
  PHONE_KINDS,
  WHEELCHAIR_ACCESS,
} from '@/domain/organisation/closedLists'
import { NETWORKS } from '@/domain/organisation/networks'
import {
  FEES,
  LEVELS,
  MOBILISABLE_BY,
  MOBILISATION_MODES,
  PUBLICS,
  SCHEME_KINDS,
} from '@/domain/scheme/closedLists'
import { RECEPTION_MODES, SERVICE_TYPES } from '@/domain/service/closedLists'
import { THEMATICS } from '@/domain/service/thematics'
import { codeOf, instant, list, nullable, object, optionalNumber, optionalText, text } from './shapes'

const identity = {
  id: { ...text, format: 'uuid', description: 'Identifiant public, immuable' },
  number: { ...text, examples: ['P0042'] },
  url: { ...text, format: 'uri', description: 'Adresse dans le portail' },
}
const trust = {
  verifiedAt: instant,
  verifiedBy: { ...optionalText, description: 'Une fonction' },
  reviewDueAt: instant,
  modifiedAt: instant,
}
const named = object({ number: text, name: text })
const postal = { street: optionalText, postcode: optionalText, city: optionalText, inseeCode: optionalText }
const place = {
  address: nullable(object({ ...postal, complement: optionalText })),
  latitude: { ...optionalNumber, description: 'Degrés, WGS 84' },
  longitude: optionalNumber,
  locationPrecision: codeOf(LOCATION_PRECISIONS, true),
  accessibility: nullable(
    object({ wheelchair: codeOf(WHEELCHAIR_ACCESS, true), details: optionalText, url: optionalText }),
  ),
}
const hours = {
  openingHours: { ...optionalText, description: 'Au format opening_hours d’OpenStreetMap' },
  hoursNote: optionalText,
}
const territory = { ...list(text), description: 'Codes de commune, d’EPCI, de département, ou « france »' }
const ages = { ageMin: optionalNumber, ageMax: optionalNumber }
const mobilisation = {
  mobilisationModes: list(codeOf(MOBILISATION_MODES)),
  mobilisableBy: list(codeOf(MOBILISABLE_BY)),
  mobilisationLink: optionalText,
  mobilisationDetail: optionalText,
}
const fees = { fees: codeOf(FEES, true), feesDetail: optionalText }
const themes = { ...list(text), description: 'Adresses courtes des thèmes' }

const pageOf = (item: string) =>
  object({
    items: list({ $ref: `#/components/schemas/${item}` }),
    withdrawn: list({ $ref: '#/components/schemas/Withdrawn' }),
    nextCursor: { ...optionalText, description: 'Page suivante ; null à la dernière' },
    syncedUntil: { ...instant, description: 'Le « updatedSince » de la prochaine lecture' },
  })

/** The JSON schemas of the public API, version 1. */
export const itemSchemas = {
  Scheme: object({
    ...identity,
    title: text,
    acronyms: list(text),
    keywords: list(text),
    summary: optionalText,
    kind: codeOf(SCHEME_KINDS, true),
    themes,
    forWhom: optionalText,
    publics: list(codeOf(PUBLICS)),
    ...ages,
    level: codeOf(LEVELS, true),
    territory,
    conditions: optionalText,
    amount: optionalText,
    where: optionalText,
    delay: optionalText,
    steps: list(text),
    documents: list(text),
    appeal: optionalText,
    ...fees,
    ...mobilisation,
    contacts: list(named),
    body: { ...optionalText, description: 'Texte sans mise en forme' },
    legalReferences: list(object({ title: text, url: optionalText, article: optionalText })),
    officialUrl: optionalText,
    validFrom: instant,
    validUntil: instant,
    ...trust,
  }),
  Organisation: object({
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
  }),
  Service: object({
    ...identity,
    organisation: named,
    name: text,
    type: codeOf(SERVICE_TYPES, true),
    description: optionalText,
    themes,
    thematics: list(codeOf(THEMATICS)),
    publics: list(codeOf(PUBLICS)),
    publicsDetail: optionalText,
    ...ages,
    territory,
    ...fees,
    conditions: optionalText,
    documents: optionalText,
    receptionModes: list(codeOf(RECEPTION_MODES)),
    ...mobilisation,
    weeklyHours: optionalNumber,
    weeks: optionalNumber,
    capacity: object({
      total: optionalNumber,
      available: optionalNumber,
      updatedAt: instant,
      note: optionalText,
    }),
    phone: optionalText,
    email: optionalText,
    contactName: optionalText,
    ...place,
    ...hours,
    ...trust,
  }),
  Withdrawn: object({
    number: text,
    id: { ...text, format: 'uuid' },
    withdrawnAt: { ...text, format: 'date-time' },
  }),
  SchemeList: pageOf('Scheme'),
  OrganisationList: pageOf('Organisation'),
  ServiceList: pageOf('Service'),
}
