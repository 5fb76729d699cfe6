import { canReadPublished } from '@/access/publishedForReader'
import { labelOf } from '@/domain/labelOf'
import { ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import { formerNamesOf } from '@/domain/organisation/formerNames'
import { NETWORKS } from '@/domain/organisation/networks'
import type { ReaderClass } from '@/domain/ReaderClass'
import { freshnessOf, freshnessRank } from '@/domain/sheet/freshness'
import { maskSheet } from '@/domain/sheet/restrictedFields'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { sheetRevision } from '@/domain/sheet/sheetRevision'
import type { ServiceForIndex } from '@/features/catalogue/services/present/serviceForIndex'
import { themesOf } from '@/features/catalogue/services/present/themesOf'
import { dayOfHours, openSlotsOf } from '@/features/sheets/hours/present/weekOf'
import { bodyOfSections } from '@/features/sheets/index/bodyOfSections'
import type { ThemeForIndex } from '@/features/sheets/index/NamesForIndex'
import { reachLines } from '@/features/sheets/index/reachLines'
import { locationsOf } from '@/features/sheets/present/locationsOf'
import { communeToday } from '@/infra/geography/communeToday'
import { territoriesToday } from '@/infra/geography/territoriesToday'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import type { Organisation } from '@/payload-types'

/** The part of an organisation that its revision depends on. */
export type OrganisationForRevision = Pick<
  Organisation,
  | 'id'
  | 'publicId'
  | 'number'
  | 'updatedAt'
  | 'audience'
  | '_status'
  | 'deletedAt'
  | 'verifiedAt'
  | 'reviewDueAt'
  | 'openingHours'
  | 'closures'
  | 'address'
  | 'communesServed'
>
type Args<Row> = {
  organisation: Row
  readerClass: ReaderClass
  now: Date
  /** Every published service of the organisation, whoever may read it. */
  services: readonly ServiceForIndex[]
  themes: ReadonlyMap<string, ThemeForIndex>
}

/**
 * What one reader class's index holds of an organisation, an allow-list; `null` where the class may not read it. Its themes,
 * publics, fees and modes are those of the services that the class may read.
 */
export function toSearchDocument(args: Args<Organisation>): SearchDocument | null {
  const { readerClass, now, themes } = args
  const revision = organisationRevision(args)
  if (revision === null || !args.organisation.publicId || !args.organisation.number) return null
  const sheet = maskSheet(args.organisation, readerClass)
  const services = args.services.filter((service) => canReadPublished(readerClass, service))
  const themeRows = [...new Set(services.flatMap((service) => themesOf(service, themes)))]
  const freshness = freshnessOf(sheet, now)
  const { address } = sheet
  return {
    id: args.organisation.publicId,
    version: Date.parse(sheet.updatedAt),
    revision,
    type: 'organisation',
    number: args.organisation.number,
    url: sheetPath(args.organisation.number),
    title: sheet.name,
    acronyms: sheet.acronym ? [sheet.acronym] : [],
    keywords: [
      labelOf(ORGANISATION_KINDS, sheet.kind),
      ...(sheet.networks ?? []).map((network) => labelOf(NETWORKS, network)),
      ...formerNamesOf(sheet.formerNames),
      ...themeRows.map(({ title }) => title),
    ],
    organisationNames: [],
    summary: sheet.description ?? '',
    ...bodyOfSections([
      ['services', ...services.map(({ name }) => name)],
      [
        null,
        [address?.street, address?.complement, address?.postcode, address?.city].filter(Boolean).join(' '),
      ],
      [
        'permanences',
        ...(sheet.permanences ?? []).map(({ place, city }) => [place, city].filter(Boolean).join(' ')),
      ],
      ['contact', ...reachLines(sheet)],
    ]),
    kind: sheet.kind,
    themes: themeRows.map(({ slug }) => slug),
    publics: [...new Set(services.flatMap(({ publics }) => publics ?? []))],
    level: null,
    territory: territoryOf(sheet),
    organisations: [],
    networks: sheet.networks ?? [],
    fees: feesOf(services),
    modes: [...new Set(services.flatMap(({ receptionModes }) => receptionModes ?? []))],
    chapters: [],
    organisationNumber: null,
    openSlots: openSlotsOf(sheet, now),
    ageMin: null,
    ageMax: null,
    locations: locationsOf(sheet),
    modifiedAt: sheet.modifiedAt ?? sheet.updatedAt,
    verifiedAt: sheet.verifiedAt ?? null,
    reviewDueAt: sheet.reviewDueAt ?? null,
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
  services,
}: Omit<Args<OrganisationForRevision>, 'themes' | 'services'> & {
  services: readonly Pick<ServiceForIndex, 'number' | 'updatedAt' | 'audience' | '_status'>[]
}): string | null {
  if (!canReadPublished(readerClass, organisation) || !organisation.publicId || !organisation.number)
    return null
  const freshness = freshnessOf(organisation, now)
  const names = services
    .filter((service) => canReadPublished(readerClass, service))
    .map(({ number, updatedAt }) => `${number} ${Date.parse(updatedAt)}`)
    .sort()
  return sheetRevision({
    updatedAt: organisation.updatedAt,
    freshness,
    ended: false,
    names: [dayOfHours(organisation, now), ...names],
  })
}

/** Whom it serves where that is said, else where it is. */
function territoryOf({ communesServed, address }: Pick<Organisation, 'communesServed' | 'address'>) {
  if (communesServed?.length) return territoriesToday(communesServed)
  return address?.inseeCode ? [communeToday(address.inseeCode)] : []
}

/** Free as soon as one service is. */
function feesOf(services: readonly ServiceForIndex[]): string | null {
  const fees = services.map((service) => service.fees)
  return ['gratuit', 'payant'].find((code) => fees.some((fee) => fee === code)) ?? null
}
