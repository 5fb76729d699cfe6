import type { Payload } from 'payload'
import { clock } from '@/infra/clock'
import { inTurn } from '@/infra/inTurn'
import { NeighbourUnreachable, PATIENCE } from '@/infra/neighbours/askNeighbour'
import { processWide } from '@/infra/processWide'
import type { PlacementNeighbour } from '@/payload-types'
import { askAsUs } from './askAsUs'
import { availabilitySchema, type SharedFacility } from './exchangeSchemas'
import { keepCopy, type NeighbourCopy, readCopy } from './neighbourCopy'

/** `stale`: why it is the last known copy, or none, and not what the neighbour says now; `null` where it is. */
export type FreshCopy = { copy: NeighbourCopy | null; stale: string | null }

/** Seconds for which what a neighbour said is taken as said now: results are turned page by page. */
const FRESH_SECONDS = 60
const MOST_PAGES = 20
/** Milliseconds for which whoever did not answer is not asked again: searches do not wait for one another. */
const LEFT_ALONE = 15_000
const failures = processWide('neighbourFailures', () => new Map<string, { at: number; reason: string }>())

/** What a neighbour shares: asked now, within three seconds in all, else the last copy. Never throws for what happens on its side. */
export async function freshCopy(payload: Payload, neighbour: PlacementNeighbour): Promise<FreshCopy> {
  // Searches that are made together ask once.
  return inTurn(`neighbour ${neighbour.id}`, async () => {
    const known = await readCopy(payload, neighbour.id)
    const age = known ? clock.now().getTime() - Date.parse(known.at) : Number.POSITIVE_INFINITY
    if (!neighbour.lastFault && age >= 0 && age < FRESH_SECONDS * 1000) return { copy: known, stale: null }
    const failed = failures.get(neighbour.id)
    if (failed && Date.now() - failed.at < LEFT_ALONE) return { copy: known, stale: failed.reason }
    try {
      const copy = await askAll(payload, neighbour)
      await keepCopy(payload, neighbour.id, copy)
      return { copy, stale: null }
    } catch (error) {
      if (!(error instanceof NeighbourUnreachable)) throw error
      failures.set(neighbour.id, { at: Date.now(), reason: error.reason })
      return { copy: known, stale: error.reason }
    }
  })
}

async function askAll(payload: Payload, neighbour: PlacementNeighbour): Promise<NeighbourCopy> {
  const facilities: SharedFacility[] = []
  const until = Date.now() + PATIENCE
  let after: string | null = null
  let at = ''
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const path: string = `/availability${after ? `?after=${encodeURIComponent(after)}` : ''}`
    const answer = await askAsUs(payload, neighbour, {
      method: 'GET',
      path,
      within: Math.max(1, until - Date.now()),
    })
    if (answer.status !== 200) throw new NeighbourUnreachable(`Il a refusé de répondre (${answer.status}).`)
    const read = availabilitySchema.safeParse(answer.json)
    if (!read.success)
      throw new NeighbourUnreachable(
        'Sa réponse ne se lit pas\u00a0: les deux portails ont-ils la même version\u00a0?',
      )
    facilities.push(...read.data.facilities)
    at ||= read.data.at
    after = read.data.next
    if (after === null) break
  }
  return { at, facilities }
}
