import type { OrganisationValues, ServiceValues, SourceRow } from '@/domain/sources/SourceRecord'

const NO_PLACE = {
  street: null,
  complement: null,
  postcode: null,
  city: null,
  inseeCode: null,
  latitude: null,
  longitude: null,
  locationPrecision: null,
  accessibilityUrl: null,
  openingHours: null,
  hoursNote: null,
}

const ORGANISATION: OrganisationValues = {
  ...NO_PLACE,
  name: 'CCAS d’Étampes',
  acronym: null,
  kind: 'ccas',
  description: 'Accueil et aide sociale.',
  siret: null,
  networks: ['ccas-cias'],
  phones: [{ number: '+33160812345', kind: 'accueil', note: null }],
  emails: [{ address: 'ccas@etampes.example', kind: 'accueil' }],
  website: null,
  appointmentLink: null,
  street: '12 rue de la République',
  postcode: '91150',
  city: 'Étampes',
  inseeCode: '91223',
  latitude: 48.4344,
  longitude: 2.1615,
  locationPrecision: 'adresse',
  wheelchair: null,
  communesServed: ['91223'],
}

const SERVICE: ServiceValues = {
  ...NO_PLACE,
  name: 'Aide alimentaire',
  description: null,
  type: 'aide-materielle',
  thematics: [],
  publics: ['familles', 'jeunes'],
  publicsDetail: null,
  zone: ['91223'],
  fees: 'gratuit',
  feesDetail: null,
  conditions: null,
  receptionModes: ['en-presentiel'],
  mobilisationModes: ['telephoner'],
  mobilisableBy: ['usagers'],
  mobilisationLink: null,
  mobilisationDetail: null,
  weeklyHours: null,
  weeks: null,
  phone: null,
  email: null,
  contactName: null,
  sourceLink: null,
}

type Origin = { key: string; source?: string; row?: number; updatedOn?: string | null }

/** A row of a source that describes an organisation; `values` are what the test is about. */
export function anOrganisationRow(
  { key, source = 'dora', row = 2, updatedOn = '2026-05-04' }: Origin,
  values: Partial<OrganisationValues> = {},
): SourceRow {
  const record = { row, source, key, updatedOn, sheet: 'organisations' as const }
  return { row, record: { ...record, values: { ...ORGANISATION, ...values } }, refused: [], warnings: [] }
}

/** A row of a source that describes a service of an organisation. */
export function aServiceRow(
  {
    key,
    source = 'dora',
    row = 2,
    updatedOn = '2026-05-04',
    organisationKey,
  }: Origin & { organisationKey: string },
  values: Partial<ServiceValues> = {},
): SourceRow {
  const record = { row, source, key, updatedOn, sheet: 'services' as const, organisationKey }
  return { row, record: { ...record, values: { ...SERVICE, ...values } }, refused: [], warnings: [] }
}

/** An organisation that resembles none of the others: its name, place and contacts come from a rank. */
export function aDistinctOrganisationRow(rank: number, values: Partial<OrganisationValues> = {}): SourceRow {
  return anOrganisationRow(
    { key: `structure-${rank}`, row: rank + 2 },
    {
      name: `Association Horizon${rank}`,
      kind: 'association',
      phones: [{ number: `+331${String(60_000_000 + rank)}`, kind: 'accueil', note: null }],
      emails: [{ address: `contact@horizon${rank}.example`, kind: 'accueil' }],
      street: `${rank} rue du Chemin${rank}`,
      latitude: 44 + rank / 500,
      longitude: 1 + rank / 500,
      ...values,
    },
  )
}
