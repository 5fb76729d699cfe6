import type { Payload } from 'payload'
import type {
  CountedInput,
  CountedPlace,
  CountedRequest,
  CountedShortage,
} from '@/domain/placement/statistics/CountedInput'
import { dayNumber } from '@/domain/placement/statistics/dayNumber'
import { ThreadFolder } from '@/domain/placement/statistics/ThreadFolder'
import { SLUGS } from '@/domain/slugs'
import { type LeanRow, leanRows } from '@/infra/database/leanRows'
import { epciOfCommune } from '@/infra/geography/epciOfCommune'
import { countedRequest, countedShortage, REQUEST_FIELDS, SHORTAGE_FIELDS, text } from './countedRows'
import { eachCountedLine } from './eachCountedLine'

/** What figures are computed from, with the names of what they are told by: territories (EPCI) and facilities, by code and id. */
export type CountedBase = CountedInput & {
  territories: ReadonlyMap<string, string>
  facilities: ReadonlyMap<string, string>
  /** The first day that anything is known of (`YYYY-MM-DD`); today where nothing is. */
  since: string
}

/** Places and requests whose commune is not said are of this territory. */
export const NO_TERRITORY = 'inconnu'

type Ask = {
  /** The instant of the count. */
  now: Date
  /** Lines written after it (ISO 8601) are not read: what was known then. */
  writtenUntil?: string
}

/**
 * Reads all that figures are computed from, a few columns of each row, in slices between which the server answers others. No text that
 * somebody typed is read. It gives figures of everything: whoever asks must be allowed them.
 */
export async function readCountedInput(payload: Payload, { now, writtenUntil }: Ask): Promise<CountedBase> {
  const territories = new Map<string, string>()
  const known = new Map<string, string>()
  const territoryOf = (commune: string | null): string => {
    const before = known.get(commune ?? '')
    if (before !== undefined) return before
    const epci = commune ? epciOfCommune(commune) : null
    if (epci) territories.set(epci.code, epci.name)
    known.set(commune ?? '', epci?.code ?? NO_TERRITORY)
    return epci?.code ?? NO_TERRITORY
  }
  const facilities = new Map<string, { name: string; territory: string }>()
  await eachRow(payload, SLUGS.facilities, ['id', 'name', 'address.inseeCode'], ([id, name, commune]) => {
    facilities.set(text(id), { name: text(name), territory: territoryOf(text(commune) || null) })
  })
  const modes = new Map<string, string>()
  await eachRow(payload, SLUGS.units, ['id', 'mode'], ([id, mode]) => {
    modes.set(text(id), text(mode))
  })
  const places: CountedPlace[] = []
  await eachRow(payload, SLUGS.places, PLACE_FIELDS, (row) => {
    places.push(placeOf(row, modes, facilities))
  })
  const requests = new Map<string, CountedRequest>()
  await eachRow(payload, SLUGS.placementRequests, REQUEST_FIELDS, (row) => {
    const request = countedRequest(row, territoryOf)
    requests.set(request.id, request)
  })
  const folder = new ThreadFolder()
  await eachCountedLine(payload, (line) => {
    if (writtenUntil === undefined || line.at <= writtenUntil) folder.add(line)
  })
  const shortages: CountedShortage[] = []
  await eachRow(payload, SLUGS.placeShortages, SHORTAGE_FIELDS, (row) => {
    shortages.push(countedShortage(row, requests, territoryOf))
  })
  const threads = folder.all()
  return {
    places,
    threads,
    requests,
    shortages,
    now: now.toISOString(),
    territories: new Map([...territories].sort(([, one], [, other]) => one.localeCompare(other, 'fr'))),
    facilities: new Map([...facilities].map(([id, { name }]) => [id, name])),
    since: earliestDay(
      places.map(({ inServiceFrom }) => inServiceFrom).concat(threads.map(({ from }) => from)),
      now,
    ),
  }
}

const PLACE_FIELDS = ['id', 'unit', 'facility', 'kind', 'inServiceFrom', 'inServiceTo']

/** Has each row of a collection, slice after slice. */
async function eachRow(
  payload: Payload,
  collection: Parameters<typeof leanRows>[1]['collection'],
  fields: readonly string[],
  take: (row: LeanRow) => void,
): Promise<void> {
  for await (const slice of leanRows(payload, { collection, fields })) for (const row of slice) take(row)
}

function placeOf(
  row: LeanRow,
  modes: ReadonlyMap<string, string>,
  facilities: ReadonlyMap<string, { territory: string }>,
): CountedPlace {
  const [unit, facility] = [text(row[1]), text(row[2])]
  return {
    id: text(row[0]),
    unit,
    facility,
    territory: facilities.get(facility)?.territory ?? NO_TERRITORY,
    // Written by the collections alone, from their closed lists.
    mode: (modes.get(unit) ?? 'internat-collectif') as CountedPlace['mode'],
    kind: text(row[3]) as CountedPlace['kind'],
    inServiceFrom: text(row[4]),
    inServiceTo: text(row[5]) || null,
  }
}

function earliestDay(days: readonly string[], now: Date): string {
  let first = now.toISOString().slice(0, 'YYYY-MM-DD'.length)
  for (const day of days) if (day < first && !Number.isNaN(dayNumber(day))) first = day
  return first
}
