import type { SourceRow } from '@/domain/sources/SourceRecord'
import { parseLeaving } from '@/features/sheets/values/parseLeaving'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import type { RawRow } from '../files/RawRow'
import { readRows } from '../files/readRows'
import type { ReadOptions, SourceFile, SourceReader } from '../SourceReader'
import { hsdsColumn } from './hsdsColumn'
import { type HsdsPlaces, readPlaces } from './hsdsPlaces'
import { hsdsOrganization, hsdsService } from './hsdsRows'
import { toOrganisation, toService } from './toRecords'

/** The producer of a package of which nothing says it: HSDS names none. */
const SOURCE = 'hsds'
/** That of a package that a Repère wrote, whose sheets keep their identifiers. */
const OWN_SOURCE = 'repere'

const places = new WeakMap<readonly SourceFile[], Promise<HsdsPlaces>>()

/**
 * A package of HSDS 3.1 in JSON: organizations and services, with the places that the other files of the package give them. Rows of
 * places are no records of their own.
 */
export const readHsds: SourceReader = async function* (file, options) {
  const known = await placesOf(file, options)
  let source = options.source ?? null
  yield* readRows(file, {
    // What an HSDS API wraps a page in.
    lists: ['contents'],
    tables: false,
    expected: 'ce ne sont ni des organismes, ni des services, ni des lieux HSDS 3.1.',
    isOurs: (cells) => ['name', 'location_type', 'location_id'].some((name) => Object.hasOwn(cells, name)),
    read: (raw) => {
      source ??= isOwn(raw) ? OWN_SOURCE : SOURCE
      return isRecord(raw) ? [readRow(raw, source, known)] : []
    },
  })
}

/** Read once for all the files of a package. */
function placesOf(file: SourceFile, { beside = [file] }: ReadOptions): Promise<HsdsPlaces> {
  const known = places.get(beside) ?? readPlaces(beside)
  places.set(beside, known)
  return known
}

function readRow(raw: RawRow, source: string, known: HsdsPlaces): SourceRow {
  const notes = new RowNotes(raw.row)
  const keyOf = (id: string) => (source === SOURCE ? id : `${source}--${id}`)
  const reading = { source, keyOf, places: known, notes }
  const isOffer = isService(raw)
  const leaving = { notes, required: isOffer ? [...VITAL, 'organization_id'] : VITAL, columnOf: hsdsColumn }
  const { id } = raw.cells
  const key = typeof id === 'string' || typeof id === 'number' ? String(id).trim() : ''
  const sheet = isOffer ? ('services' as const) : ('organisations' as const)
  const refusedKey = key ? { source, sheet, key: keyOf(key) } : null
  if (isOffer) {
    const offer = parseLeaving(hsdsService, raw.cells, leaving)
    return notes.toRow(offer && toService(offer, reading), refusedKey)
  }
  const body = parseLeaving(hsdsOrganization, raw.cells, leaving)
  return notes.toRow(body && toOrganisation(body, reading), refusedKey)
}

const VITAL = ['id', 'name']

const isRecord = ({ cells }: RawRow): boolean => !('location_type' in cells) && !('location_id' in cells)

/** What an organization never bears; a service always does. */
const isService = ({ cells }: RawRow): boolean =>
  'organization_id' in cells || 'status' in cells || 'organization' in cells

const SIGNATURE = /"(?:identifier_scheme|taxonomy)":"(?:repere|data-inclusion)/

/** Our export bears our identifiers and our lists. */
const isOwn = ({ cells }: RawRow): boolean => SIGNATURE.test(JSON.stringify(cells))
