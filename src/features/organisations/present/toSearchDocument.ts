import { canReadPublished } from '@/access/publishedForReader'
import { freshnessRank, freshnessState } from '@/domain/freshness'
import { labelOf } from '@/domain/labelOf'
import { ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import type { ReaderClass } from '@/domain/ReaderClass'
import { sheetPath } from '@/domain/sheetNumber'
import { sheetRevision } from '@/domain/sheetRevision'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import type { Organisation } from '@/payload-types'

/** The part of an organisation that its revision depends on. */
export type OrganisationForRevision = Pick<
  Organisation,
  'publicId' | 'number' | 'updatedAt' | 'audience' | '_status' | 'deletedAt' | 'verifiedAt' | 'reviewDueAt'
>
type Args<Row> = { organisation: Row; readerClass: ReaderClass; now: Date }

/** What one reader class's index holds of an organisation, an allow-list; `null` where the class may not read it. */
export function toSearchDocument({
  organisation,
  readerClass,
  now,
}: Args<Organisation>): SearchDocument | null {
  if (!canReadPublished(readerClass, organisation) || !organisation.publicId || !organisation.number)
    return null
  const { latitude, longitude, address } = organisation
  const freshness = freshnessState(date(organisation.verifiedAt), date(organisation.reviewDueAt), now)
  const version = Date.parse(organisation.updatedAt)
  return {
    id: organisation.publicId,
    version,
    revision: organisationRevision({ organisation, readerClass, now }) ?? '',
    type: 'organisation',
    number: organisation.number,
    url: sheetPath(organisation.number),
    title: organisation.name,
    acronyms: organisation.acronym ? [organisation.acronym] : [],
    keywords: [labelOf(ORGANISATION_KINDS, organisation.kind)],
    organisationNames: [],
    summary: organisation.description ?? '',
    body: [address?.street, address?.postcode, address?.city].filter(Boolean).join(' '),
    kind: organisation.kind,
    themes: [],
    publics: [],
    level: null,
    territory: organisation.communesServed?.length
      ? organisation.communesServed
      : address?.inseeCode
        ? [address.inseeCode]
        : [],
    organisations: [],
    networks: [],
    fees: null,
    modes: [],
    organisationNumber: null,
    openSlots: [],
    ageMin: null,
    ageMax: null,
    locations:
      typeof latitude === 'number' && typeof longitude === 'number'
        ? [{ lat: latitude, lng: longitude }]
        : [],
    modifiedAt: organisation.modifiedAt ?? organisation.updatedAt,
    verifiedAt: organisation.verifiedAt ?? null,
    reviewDueAt: organisation.reviewDueAt ?? null,
    freshness,
    freshnessRank: freshnessRank(freshness),
    ended: false,
  }
}

/** The revision that this class's index must hold of an organisation; `null` where it must hold none. */
export function organisationRevision({
  organisation,
  readerClass,
  now,
}: Args<OrganisationForRevision>): string | null {
  if (!canReadPublished(readerClass, organisation) || !organisation.publicId || !organisation.number)
    return null
  const freshness = freshnessState(date(organisation.verifiedAt), date(organisation.reviewDueAt), now)
  return sheetRevision({ updatedAt: organisation.updatedAt, freshness, ended: false, names: [] })
}

function date(value: string | null | undefined): Date | null {
  return value ? new Date(value) : null
}
