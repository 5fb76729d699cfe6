import type { RequiredDataFromCollectionSlug } from 'payload'

type OrganisationData = RequiredDataFromCollectionSlug<'organisations'>

/** A published organisation, open to everybody, with an address and a telephone; the override is what the test is about. */
export function anOrganisation(facts: Partial<OrganisationData> = {}): OrganisationData {
  return {
    name: 'Maison des solidarités d’essai',
    kind: 'maison-des-solidarites',
    audience: 'public',
    address: { street: '3 rue des Essais', postcode: '91150', city: 'Étampes', inseeCode: '91223' },
    latitude: 48.43,
    longitude: 2.16,
    phones: [{ number: '01 99 00 00 01', kind: 'accueil' }],
    _status: 'published',
    ...facts,
  }
}
