import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FilledPlaces } from './fillPlaces'
import type { PlaceCalendarFigures } from './placeCalendars'
import type { PlacesMatchingFigures } from './placesMatching'
import type { RivalsFigures } from './placesRivals'
import type { PlacesStatisticsFigures } from './placesStatistics'
import { throwawayBase } from './throwawayBase'
import { type Cost, rounded, startCost } from './timing'

type Sizes = { facilities: number; queries: number; rivals: number }

/** What a base with places takes to fill, in milliseconds, and to work with. */
export type PlacesFigures = {
  base: Omit<FilledPlaces, 'agent' | 'coordinator'>
  fill: Cost & { limit: number }
  matching: PlacesMatchingFigures
  calendar: PlaceCalendarFigures
  statistics: PlacesStatisticsFigures
  rivals: RivalsFigures
}

/** What the filling of 300 facilities takes at most, in milliseconds. */
const FILL_LIMIT = 60_000

/** Measures all that places for children are asked, on one real SQLite base of its own. */
export async function runPlacesBench({ facilities, queries, rivals }: Sizes): Promise<PlacesFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'repere-bench-'))
  Object.assign(process.env, { ...throwawayBase(folder), RUN_JOBS: 'false' })
  const { openPayload } = await import('@/infra/openPayload')
  const { fillPlaces } = await import('./fillPlaces')
  const { measurePlacesMatching } = await import('./placesMatching')
  const { measurePlaceCalendars } = await import('./placeCalendars')
  const { measurePlacesStatistics } = await import('./placesStatistics')
  const { measurePlacesRivals } = await import('./placesRivals')
  const payload = await openPayload()
  try {
    const now = new Date()
    const sinceStart = startCost()
    const { agent: _, coordinator: __, ...base } = await fillPlaces(payload, { facilities, now })
    const { ms, cpu } = sinceStart()
    const fill = { ms: rounded(ms), cpu: rounded(cpu), limit: FILL_LIMIT }
    const matching = await measurePlacesMatching(payload, { queries, now })
    const calendar = await measurePlaceCalendars(payload, { queries, now })
    const statistics = await measurePlacesStatistics(payload, now)
    return {
      base,
      fill,
      matching,
      calendar,
      statistics,
      rivals: await measurePlacesRivals(payload, { rivals }),
    }
  } finally {
    await payload.destroy()
    rmSync(folder, { recursive: true, force: true })
  }
}
