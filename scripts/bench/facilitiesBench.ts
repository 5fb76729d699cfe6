import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { SLUGS } from '@collections/slugs'

/** Milliseconds, database read included. `list` is the whole list with its facets, `map` its points. */
export type FacilitiesFigures = {
  facilities: number
  units: number
  listP50: number
  listP95: number
  mapP50: number
  mapP95: number
}

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
  const { listFacilities } = await import('@/features/facilities/read/listFacilities')
  const payload = await openPayload()
  try {
    await fillFacilities(payload, facilities)
    const { totalDocs: units } = await payload.count({ collection: SLUGS.units, overrideAccess: true })
    const list: number[] = []
    const map: number[] = []
    for (let n = 0; n < queries + WARM_UP; n += 1) {
      const params = new URLSearchParams(ADDRESSES[n % ADDRESSES.length])
      const listMs = await timed(() => listFacilities(payload, 'agents', params))
      const mapMs = await timed(async () =>
        (await listFacilities(payload, 'agents', params)).matches.flatMap(({ facility }) => facility.points),
      )
      if (n < WARM_UP) continue
      list.push(listMs)
      map.push(mapMs)
    }
    const figures: FacilitiesFigures = {
      facilities,
      units,
      listP50: percentile(list, 0.5),
      listP95: percentile(list, 0.95),
      mapP50: percentile(map, 0.5),
      mapP95: percentile(map, 0.95),
    }
    return figures
  } finally {
    await payload.destroy()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10
}
