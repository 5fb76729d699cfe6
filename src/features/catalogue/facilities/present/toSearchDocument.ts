import { canReadPublished } from '@/access/publishedForReader'
import { ageSpan } from '@/domain/facility/ageSpan'
import { ACCOMMODATION_MODES, UNIT_NEEDS } from '@/domain/facility/closedLists'
import { FACILITY_CATEGORIES } from '@/domain/facility/facilityCategories'
import { labelOf } from '@/domain/labelOf'
import type { ReaderClass } from '@/domain/ReaderClass'
import { freshnessOf, freshnessRank } from '@/domain/sheet/freshness'
import { canReadPart, maskSheet } from '@/domain/sheet/restrictedFields'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { sheetRevision } from '@/domain/sheet/sheetRevision'
import { bodyOfSections } from '@/features/sheets/index/bodyOfSections'
import { reachLines } from '@/features/sheets/index/reachLines'
import { communeToday } from '@/infra/geography/communeToday'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import type { Facility } from '@/payload-types'
import { facilityPoints } from './facilityPoints'
import type { UnitForIndex } from './unitForIndex'

/** The part of a facility that its revision depends on. */
type FacilityForRevision = Pick<
  Facility,
  | 'id'
  | 'publicId'
  | 'number'
  | 'updatedAt'
  | 'audience'
  | '_status'
  | 'deletedAt'
  | 'verifiedAt'
  | 'reviewDueAt'
>
type Args<Row> = {
  facility: Row
  readerClass: ReaderClass
  now: Date
  /** Every active unit of the facility. */
  units: readonly UnitForIndex[]
}

/**
 * What one reader class's index holds of a facility, an allow-list; `null` where the class may not read it. Its ages and modes are
 * those of its active units; free places are not there: they are read when they are shown.
 */
export function toSearchDocument(args: Args<Facility>): SearchDocument | null {
  const { facility, readerClass, now, units } = args
  const revision = facilityRevision(args)
  if (revision === null || !facility.publicId || !facility.number) return null
  const sheet = maskSheet(facility, readerClass)
  const freshness = freshnessOf(sheet, now)
  const { address } = sheet
  const sites = sheet.sites ?? []
  const placed = canReadPart(facility, 'address', readerClass)
  return {
    id: facility.publicId,
    version: Date.parse(sheet.updatedAt),
    revision,
    type: 'facility',
    number: facility.number,
    url: sheetPath(facility.number),
    title: sheet.name,
    acronyms: [],
    keywords: [
      labelOf(FACILITY_CATEGORIES, sheet.category),
      ...new Set(units.map(({ mode }) => labelOf(ACCOMMODATION_MODES, mode))),
      ...new Set(units.flatMap(({ needsMet }) => (needsMet ?? []).map((need) => labelOf(UNIT_NEEDS, need)))),
    ],
    organisationNames: sheet.manager ? [sheet.manager] : [],
    summary: sheet.summary ?? '',
    ...bodyOfSections([
      ['units', ...units.map(({ name, site }) => [name, placed ? site : null].filter(Boolean).join(' '))],
      [
        null,
        [address?.street, address?.complement, address?.postcode, address?.city].filter(Boolean).join(' '),
        ...sites.map(({ name, city }) => [name, city].filter(Boolean).join(' ')),
      ],
      ['offer', sheet.offer],
      ['project', sheet.project],
      ['contact', ...reachLines({ ...sheet, professionalContact: null })],
    ]),
    kind: sheet.category,
    themes: [],
    publics: [],
    level: null,
    territory: [
      ...new Set(
        [address, ...sites].flatMap((place) => (place?.inseeCode ? [communeToday(place.inseeCode)] : [])),
      ),
    ],
    organisations: [],
    networks: [],
    fees: null,
    modes: [],
    chapters: [],
    organisationNumber: null,
    openSlots: [],
    ...agesOf(units),
    locations: facilityPoints(sheet),
    modifiedAt: sheet.modifiedAt ?? sheet.updatedAt,
    verifiedAt: sheet.verifiedAt ?? null,
    reviewDueAt: sheet.reviewDueAt ?? null,
    freshness,
    freshnessRank: freshnessRank(freshness),
    ended: false,
  }
}

/** The revision that this class's index must hold of a facility; `null` where it must hold none. */
export function facilityRevision({
  facility,
  readerClass,
  now,
  units,
}: Args<FacilityForRevision>): string | null {
  if (!canReadPublished(readerClass, facility) || !facility.publicId || !facility.number) return null
  const freshness = freshnessOf(facility, now)
  return sheetRevision({
    updatedAt: facility.updatedAt,
    freshness,
    ended: false,
    names: units.map(({ id, updatedAt }) => `${id} ${Date.parse(updatedAt)}`).sort(),
  })
}

function agesOf(units: readonly UnitForIndex[]): Pick<SearchDocument, 'ageMin' | 'ageMax'> {
  const spans = units.flatMap((unit) => ageSpan(unit) ?? [])
  if (spans.length === 0) return { ageMin: null, ageMax: null }
  return {
    ageMin: Math.floor(Math.min(...spans.map(({ from }) => from)) / 12),
    ageMax: Math.floor(Math.max(...spans.map(({ to }) => to)) / 12),
  }
}
