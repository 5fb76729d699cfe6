import {
  FEES,
  LOCATION_PRECISIONS,
  MOBILISABLE_BY,
  MOBILISATION_MODES,
  MODIFICATION_BASES,
  WHEELCHAIR_ACCESS,
} from '@/domain/sheet/closedLists'
import { codeOf, instant, list, nullable, object, optionalNumber, optionalText, text } from './shapes'

/** What the JSON schemas of several kinds of sheet have in common. */
export const identity = {
  id: { ...text, format: 'uuid', description: 'Identifiant public, immuable' },
  number: { ...text, examples: ['P0042'] },
  url: { ...text, format: 'uri', description: 'Adresse dans le portail' },
}
export const trust = {
  verifiedAt: instant,
  verifiedBy: { ...optionalText, description: 'Une fonction' },
  reviewDueAt: instant,
  modifiedAt: instant,
}
export const presence = {
  modifiedBasis: {
    ...codeOf(MODIFICATION_BASES, true),
    description: 'Ce qu’est modifiedAt quand personne n’a changé la fiche ici',
  },
  missingSince: {
    ...instant,
    description: 'Depuis quand aucune source ne donne plus la fiche\u00a0: elle n’est plus à jour',
  },
}
export const named = object({ number: text, name: text })
export const postal = {
  street: optionalText,
  postcode: optionalText,
  city: optionalText,
  inseeCode: optionalText,
}
export const place = {
  address: nullable(object({ ...postal, complement: optionalText })),
  latitude: { ...optionalNumber, description: 'Degrés, WGS 84' },
  longitude: optionalNumber,
  locationPrecision: codeOf(LOCATION_PRECISIONS, true),
  accessibility: nullable(
    object({ wheelchair: codeOf(WHEELCHAIR_ACCESS, true), details: optionalText, url: optionalText }),
  ),
}
export const hours = {
  openingHours: { ...optionalText, description: 'Au format opening_hours d’OpenStreetMap' },
  hoursNote: optionalText,
}
export const territory = {
  ...list(text),
  description: 'Codes de commune, d’EPCI, de département, ou « france »',
}
export const ages = { ageMin: optionalNumber, ageMax: optionalNumber }
export const mobilisation = {
  mobilisationModes: list(codeOf(MOBILISATION_MODES)),
  mobilisableBy: list(codeOf(MOBILISABLE_BY)),
  mobilisationLink: optionalText,
  mobilisationDetail: optionalText,
}
export const fees = { fees: codeOf(FEES, true), feesDetail: optionalText }
export const themes = { ...list(text), description: 'Adresses courtes des thèmes' }
