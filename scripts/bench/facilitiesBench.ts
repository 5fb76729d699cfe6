import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SLUGS } from '@/domain/slugs'
import { type LimitedFigures, limitedFigures, rounded, timed } from './timing'

/**
 * Milliseconds, database read included. `list` is the whole list with its facets, `map` its points; `first` is the first query of
 * a process.
 */
export type FacilitiesFigures = {
  facilities: number
  units: number
  confirmations: number
  first: number
  list: LimitedFigures
  map: LimitedFigures
}

/** What a caseworker waits for at most, in milliseconds. */
const LIMIT = 40
/** Somebody confirms free places once in so many queries. */
const CONFIRMED_EVERY = 10

const ADDRESSES = [
  '',
  'years=8&sex=garcon',
  'years=1&months=6&free=1',
  'near=48.43,2.16&radius=50&duration=urgence',
  'mode=lieu-de-vie&need=animaux',
  'category=mecs&free=1&unconfirmed=1',
]
const WARM_UP = 10

/** Measures the list and the map of facilities on a real SQLite base of its own: the demo's facilities, again and again. */
export async function runFacilitiesBench({ facilities, queries }: { facilities: number; queries: number }) {
  const folder = mkdtempSync(join(tmpdir(), 'repere-bench-'))
  Object.assign(process.env, {
    DATABASE_URL: `file:${join(folder, 'repere.db')}`,
    DATA_DIR: folder,
    SEARCH_DB: join(folder, 'search.db'),
    RUN_JOBS: 'false',
  })
  const { openPayload } = await import('@/infra/openPayload')
  const { fillFacilities } = await import('./fillFacilities')
  const { listFacilities } = await import('@/features/catalogue/facilities/read/listFacilities')
  const payload = await openPayload()
  try {
    await fillFacilities(payload, facilities)
    const { docs: units } = await payload.find({
      collection: SLUGS.units,
      depth: 0,
      limit: 0,
      pagination: false,
      select: { freePlaces: true },
      overrideAccess: true,
    })
    const first = await timed(() => listFacilities(payload, 'agents', new URLSearchParams()))
    const list: number[] = []
    const map: number[] = []
    let confirmations = 0
    for (let n = 0; n < queries + WARM_UP; n += 1) {
      const unit = n % CONFIRMED_EVERY === 0 ? units[(n * 7) % units.length] : undefined
      if (unit?.freePlaces) {
        const confirmedAt = new Date().toISOString()
        await payload.db.updateOne({
          collection: SLUGS.units,
          id: unit.id,
          data: { freePlaces: { ...unit.freePlaces, confirmedAt }, updatedAt: confirmedAt },
          returning: false,
        })
        confirmations += 1
      }
      const params = new URLSearchParams(ADDRESSES[n % ADDRESSES.length])
      const ask = () => listFacilities(payload, 'agents', params)
      const points = async () => (await ask()).matches.flatMap(({ facility }) => facility.points)
      // Whoever comes first after a change reads it: the list and the map in turn.
      const [listMs, mapMs] = n % 20 < 10 ? await inTurn(ask, points) : (await inTurn(points, ask)).reverse()
      if (n < WARM_UP) continue
      list.push(listMs ?? 0)
      map.push(mapMs ?? 0)
    }
    const figures: FacilitiesFigures = {
      facilities,
      units: units.length,
      confirmations,
      first: rounded(first),
      list: limitedFigures(list, LIMIT),
      map: limitedFigures(map, LIMIT),
    }
    return figures
  } finally {
    await payload.destroy()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function inTurn(...works: (() => Promise<unknown>)[]): Promise<number[]> {
  const times: number[] = []
  for (const work of works) times.push(await timed(work))
  return times
}
