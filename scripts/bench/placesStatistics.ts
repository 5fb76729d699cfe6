import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { User } from '@/payload-types'
import { type Cost, costOf, rounded } from './timing'

/**
 * Milliseconds that figures take, the slowest of three, and of processor. Somebody wrote a line before each: the base is read again. `again`:
 * another period of a base where nobody did. `held`: how long the event loop was, at most.
 */
export type PlacesStatisticsFigures = {
  year: Cost
  fiveYears: Cost
  /** The same year with small counts hidden. */
  masked: Cost
  again: Cost
  held: number
  limit: number
  within: boolean
}

const LIMIT = 2000
const TIMES = 3

/** Times the figures of one and of five years on a base that is filled already, as the direction and as an agent read them. */
export async function measurePlacesStatistics(payload: Payload, now: Date): Promise<PlacesStatisticsFigures> {
  const { readStatistics } = await import('@/features/placement/statistics/read/readStatistics')
  const last = now.getUTCFullYear()
  const read = (role: User['roles'][number], period: string) => async () => {
    const answer = await readStatistics({
      payload,
      now,
      reader: { roles: [role], active: true },
      readerClass: 'agents',
      audience: 'agents',
      period,
      territory: null,
    })
    if (answer?.report?.period.code !== period) throw new Error(`No figures of ${period}`)
  }
  await read('direction', `${last}`)()
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const slowest = async (work: () => Promise<void>, isChanged = true): Promise<Cost> => {
    const costs: Cost[] = []
    for (let time = 0; time < TIMES; time += 1) {
      if (isChanged) await touchPlace(payload)
      costs.push(await costOf(work))
    }
    const longest = (name: keyof Cost) => rounded(Math.max(...costs.map((cost) => cost[name])))
    return { ms: longest('ms'), cpu: longest('cpu') }
  }
  const year = await slowest(read('direction', `${last - 1}`))
  const fiveYears = await slowest(read('direction', `${last - 4}-${last}`))
  delay.disable()
  const masked = await slowest(read('agent', `${last - 1}`))
  const again = await slowest(read('direction', `${last - 2}`), false)
  const held = rounded(delay.max / 1e6)
  const within = [year, fiveYears, masked].every(({ ms }) => ms <= LIMIT)
  return { year, fiveYears, masked, again, held, limit: LIMIT, within }
}

/** A place is written again, as each line does: whatever figures were kept by is another. */
async function touchPlace(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: SLUGS.places,
    select: {},
    limit: 1,
    pagination: false,
  })
  await payload.db.updateMany({
    collection: SLUGS.places,
    where: { id: { in: docs.map(({ id }) => id) } },
    data: { updatedAt: new Date().toISOString() },
    returning: false,
  })
}
