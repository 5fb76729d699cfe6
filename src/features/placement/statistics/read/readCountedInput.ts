import type { Payload } from 'payload'
import type { CountedInput, CountedPlace, CountedRequest } from '@/domain/placement/statistics/CountedInput'
import { dayNumber } from '@/domain/placement/statistics/dayNumber'
import { ThreadFolder } from '@/domain/placement/statistics/ThreadFolder'
import { SLUGS } from '@/domain/slugs'
import { type LeanRow, leanRows } from '@/infra/database/leanRows'
import { epciOfCommune } from '@/infra/geography/epciOfCommune'
import { countedLine, countedRequest, countedShortage, text } from './countedRows'

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
  for await (const row of rowsOf(payload, SLUGS.facilities, ['name', 'address.inseeCode']))
    facilities.set(text(row.id), {
      name: text(row.name),
      territory: territoryOf(text(row['address.inseeCode']) || null),
    })
  const modes = new Map<string, string>()
  for await (const row of rowsOf(payload, SLUGS.units, ['mode'])) modes.set(text(row.id), text(row.mode))
  const places: CountedPlace[] = []
  for await (const row of rowsOf(payload, SLUGS.places, PLACE_FIELDS))
    places.push(placeOf(row, modes, facilities))
  const requests = new Map<string, CountedRequest>()
  for await (const row of rowsOf(payload, SLUGS.placementRequests, REQUEST_FIELDS)) {
    const request = countedRequest(row, territoryOf)
    requests.set(request.id, request)
  }
  const folder = new ThreadFolder()
  for await (const row of rowsOf(payload, SLUGS.commitments, LINE_FIELDS)) {
    const line = countedLine(row)
    if (writtenUntil === undefined || line.at <= writtenUntil) folder.add(line)
  }
  const shortages = []
  for await (const row of rowsOf(payload, SLUGS.placeShortages, ['kind', 'at', 'request', 'criteria']))
    shortages.push(countedShortage(row, requests, territoryOf))
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

const PLACE_FIELDS = ['unit', 'facility', 'kind', 'inServiceFrom', 'inServiceTo']
const REQUEST_FIELDS = [
  'reference',
  'state',
  'urgency',
  'profile',
  'openedAt',
  'searchedAt',
  'decidedAt',
  'closedAt',
]
const LINE_FIELDS = [
  'place',
  'seq',
  'thread',
  'kind',
  'state',
  'from',
  'to',
  'readyOn',
  'expiresAt',
  'request',
  'child',
  'reason',
  'at',
  'occurredAt',
]

async function* rowsOf(
  payload: Payload,
  collection: Parameters<typeof leanRows>[1]['collection'],
  fields: readonly string[],
): AsyncGenerator<LeanRow> {
  for await (const slice of leanRows(payload, { collection, fields })) yield* slice
}

function placeOf(
  row: LeanRow,
  modes: ReadonlyMap<string, string>,
  facilities: ReadonlyMap<string, { territory: string }>,
): CountedPlace {
  const [unit, facility] = [text(row.unit), text(row.facility)]
  return {
    id: text(row.id),
    unit,
    facility,
    territory: facilities.get(facility)?.territory ?? NO_TERRITORY,
    // Written by the collections alone, from their closed lists.
    mode: (modes.get(unit) ?? 'internat-collectif') as CountedPlace['mode'],
    kind: text(row.kind) as CountedPlace['kind'],
    inServiceFrom: text(row.inServiceFrom),
    inServiceTo: text(row.inServiceTo) || null,
  }
}

function earliestDay(days: readonly string[], now: Date): string {
  let first = now.toISOString().slice(0, 'YYYY-MM-DD'.length)
  for (const day of days) if (day < first && !Number.isNaN(dayNumber(day))) first = day
  return first
}
