import { canReadPublished } from '@/access/publishedForReader'
import { labelOf } from '@/domain/labelOf'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SERVICE_TYPES } from '@/domain/service/closedLists'
import { THEMATICS } from '@/domain/service/thematics'
import { freshnessOf, freshnessRank } from '@/domain/sheet/freshness'
import { maskSheet } from '@/domain/sheet/restrictedFields'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { sheetRevision } from '@/domain/sheet/sheetRevision'
import { dayOfHours, openSlotsOf } from '@/features/sheets/hours/present/weekOf'
import { bodyOfSections } from '@/features/sheets/index/bodyOfSections'
import type { ThemeForIndex } from '@/features/sheets/index/NamesForIndex'
import { reachLines } from '@/features/sheets/index/reachLines'
import { locationsOf } from '@/features/sheets/present/locationsOf'
import { communeToday } from '@/infra/geography/communeToday'
import { territoriesToday } from '@/infra/geography/territoriesToday'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import type { Service } from '@/payload-types'
import { type OrganisationOfRevision, type OrganisationOfService, placeOf } from './placeOf'
import { themesOf } from './themesOf'

/** The part of a service that its revision depends on. */
export type ServiceForRevision = Pick<
  Service,
  | 'publicId'
  | 'number'
  | 'updatedAt'
  | 'audience'
  | '_status'
  | 'deletedAt'
  | 'verifiedAt'
  | 'reviewDueAt'
  | 'openingHours'
  | 'address'
>
type Args<Row> = {
  service: Row
  organisation: OrganisationOfService | undefined
  readerClass: ReaderClass
  now: Date
  themes: ReadonlyMap<string, ThemeForIndex>
}

/** What one reader class's index holds of a service, an allow-list; `null` where the class may not read it or its organisation. */
export function toSearchDocument(args: Args<Service>): SearchDocument | null {
  const { service, organisation, readerClass, now, themes } = args
  const revision = serviceRevision(args)
  if (revision === null || !organisation?.number || !service.publicId || !service.number) return null
  const place = placeOf(service, organisation, readerClass)
  const themeRows = themesOf(service, themes)
  const freshness = freshnessOf(service, now)
  const organisationName = organisation.acronym
    ? `${organisation.name} ${organisation.acronym}`
    : organisation.name
  return {
    id: service.publicId,
    version: Date.parse(service.updatedAt),
    revision,
    type: 'service',
    number: service.number,
    url: sheetPath(service.number),
    title: service.name,
    acronyms: [],
    keywords: [
      ...(service.type ? [labelOf(SERVICE_TYPES, service.type)] : []),
      ...(service.thematics ?? []).map((code) => labelOf(THEMATICS, code)),
      ...themeRows.map(({ title }) => title),
    ],
    organisationNames: [organisationName],
    summary: service.description ?? '',
    ...bodyOfSections([
      ['access', service.conditions],
      ['publics', service.publicsDetail],
      [null, place.address?.city],
      ['contact', ...reachOf(service, organisation, readerClass), service.mobilisationLink],
    ]),
    kind: service.type ?? null,
    themes: themeRows.map(({ slug }) => slug),
    publics: service.publics ?? [],
    level: null,
    territory: territoryOf(service, organisation, place.address?.inseeCode),
    organisations: [organisation.number],
    networks: organisation.networks ?? [],
    fees: service.fees ?? null,
    modes: service.receptionModes ?? [],
    chapters: [],
    organisationNumber: organisation.number,
    openSlots: openSlotsOf(place, now),
    ageMin: service.ageMin ?? null,
    ageMax: service.ageMax ?? null,
    locations: locationsOf(place),
    modifiedAt: service.modifiedAt ?? service.updatedAt,
    verifiedAt: service.verifiedAt ?? null,
    reviewDueAt: service.reviewDueAt ?? null,
    freshness,
    freshnessRank: freshnessRank(freshness),
    ended: false,
  }
}

/** The revision that this class's index must hold of a service; `null` where it must hold none. */
export function serviceRevision({
  service,
  organisation,
  readerClass,
  now,
}: Omit<Args<ServiceForRevision>, 'themes' | 'organisation'> & {
  organisation: OrganisationOfRevision | undefined
}): string | null {
  if (!canReadPublished(readerClass, service) || !service.publicId || !service.number) return null
  if (!organisation || !canReadPublished(readerClass, organisation)) return null
  const freshness = freshnessOf(service, now)
  return sheetRevision({
    updatedAt: service.updatedAt,
    freshness,
    ended: false,
    names: [
      `${organisation.number} ${Date.parse(organisation.updatedAt)}`,
      dayOfHours({ ...service, closures: organisation.closures ?? null }, now),
      dayOfHours(organisation, now),
    ],
  })
}

/** Its own lines where it has some, else those of its organisation, as the class may read them. */
function reachOf(service: Service, organisation: OrganisationOfService, readerClass: ReaderClass): string[] {
  const { phone, email } = maskSheet(service, readerClass)
  if (service.phone || service.email) return reachLines({ phone, email })
  const { phones, emails } = maskSheet(organisation, readerClass)
  return reachLines({ phones, emails })
}

/** Whom it serves where that is said, else whom its organisation serves, else where it is. */
function territoryOf(
  { zone }: Pick<Service, 'zone'>,
  { communesServed }: OrganisationOfService,
  inseeCode: string | null | undefined,
): string[] {
  if (zone?.length) return territoriesToday(zone)
  if (communesServed?.length) return territoriesToday(communesServed)
  return inseeCode ? [communeToday(inseeCode)] : []
}
