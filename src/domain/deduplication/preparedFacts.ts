import type { OrganisationKind } from '../organisation/closedLists'
import { departementOfCommune } from '../territory/departementOfCommune'
import { mailForm, ownMailHost, phoneForm } from './contactForms'
import { nameWords } from './nameWords'
import type { OrganisationFacts } from './OrganisationFacts'
import { type StreetForm, streetForm } from './streetForm'

/** The facts of a body in the forms that comparisons read, worked out once. */
export type PreparedFacts = {
  name: string
  /** As `nameWords` writes them, but for the number of their département. */
  words: string[]
  city: string | null
  /** The words of their commune's name, as `nameWords` writes them. */
  place: readonly string[]
  kind: OrganisationKind
  siret: string | null
  street: StreetForm | null
  insee: string | null
  postcode: string | null
  /** Absent where the point is only that of a commune or a street. */
  point: { latitude: number; longitude: number } | null
  phones: string[]
  emails: string[]
  mailHosts: string[]
}

/** Prepares facts for `scorePair` and `blockingKeys`; `placeOf`: `nameWords` of a commune, for who keeps those of many bodies. */
export function prepareFacts(
  facts: OrganisationFacts,
  placeOf: (city: string) => readonly string[] = nameWords,
): PreparedFacts {
  const emails = [...new Set(facts.emails.map(mailForm))]
  const numbers = [facts.postcode, facts.inseeCode].flatMap((code) =>
    code ? [code, ...departementsOf(code)] : [],
  )
  return {
    name: facts.name,
    words: nameWords(facts.name).filter((word) => !numbers.includes(word)),
    city: facts.city,
    place: facts.city ? placeOf(facts.city) : [],
    kind: facts.kind,
    siret: facts.siret,
    street: streetForm(facts.street),
    insee: facts.inseeCode,
    postcode: facts.postcode,
    point: pointOf(facts),
    phones: [...new Set(facts.phones.map(phoneForm).filter((phone) => phone !== null))],
    emails,
    mailHosts: [...new Set(emails.map(ownMailHost).filter((host) => host !== null))],
  }
}

/** “ADIL 91” is the ADIL of its place. Below ten, a number tells a site more often than a département. */
function departementsOf(code: string): string[] {
  const departement = departementOfCommune(code)
  return departement.startsWith('0') ? [] : [departement.toLowerCase()]
}

function pointOf({ latitude, longitude, locationPrecision }: OrganisationFacts): PreparedFacts['point'] {
  if (latitude === null || longitude === null) return null
  return locationPrecision === 'commune' || locationPrecision === 'voie' ? null : { latitude, longitude }
}
