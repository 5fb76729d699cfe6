import type { OrganisationKind } from '../organisation/closedLists'
import { foldPlaceName } from '../territory/foldPlaceName'
import { mailForm, ownMailHost, phoneForm } from './contactForms'
import { type NameToken, nameTokens } from './nameTokens'
import type { OrganisationFacts } from './OrganisationFacts'
import { type StreetForm, streetForm } from './streetForm'

/** The facts of a body in the forms that comparisons read, worked out once. */
export type PreparedFacts = {
  foldedName: string
  tokens: NameToken[]
  kind: OrganisationKind
  siret: string | null
  street: StreetForm | null
  /** INSEE code of the commune, else its postcode. */
  commune: string | null
  postcode: string | null
  /** Absent where the point is only that of a commune or a street. */
  point: { latitude: number; longitude: number } | null
  phones: string[]
  emails: string[]
  mailHosts: string[]
}

/** Prepares facts for `scorePair` and `blockingKeys`. */
export function prepareFacts(facts: OrganisationFacts): PreparedFacts {
  const emails = [...new Set(facts.emails.map(mailForm))]
  return {
    foldedName: foldPlaceName(facts.name),
    tokens: nameTokens(facts.name, facts.city),
    kind: facts.kind,
    siret: facts.siret,
    street: streetForm(facts.street),
    commune: facts.inseeCode ?? facts.postcode,
    postcode: facts.postcode,
    point: pointOf(facts),
    phones: [...new Set(facts.phones.map(phoneForm).filter((phone) => phone !== null))],
    emails,
    mailHosts: [...new Set(emails.map(ownMailHost).filter((host) => host !== null))],
  }
}

function pointOf({ latitude, longitude, locationPrecision }: OrganisationFacts): PreparedFacts['point'] {
  if (latitude === null || longitude === null) return null
  return locationPrecision === 'commune' || locationPrecision === 'voie' ? null : { latitude, longitude }
}
