import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { rounded, timed } from './timing'

/** Milliseconds that figures take, reading of the base included, the slowest of three; `held`: how long the event loop was, at most. */
export type PlacesStatisticsFigures = {
  year: number
  fiveYears: number
  /** The same year with small counts hidden. */
  masked: number
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
  const slowest = async (work: () => Promise<void>) => {
    const times: number[] = []
    for (let time = 0; time < TIMES; time += 1) times.push(await timed(work))
    return rounded(Math.max(...times))
  }
  const year = await slowest(read('direction', `${last - 1}`))
  const fiveYears = await slowest(read('direction', `${last - 4}-${last}`))
  delay.disable()
  const masked = await slowest(read('agent', `${last - 1}`))
  const held = rounded(delay.max / 1e6)
  return { year, fiveYears, masked, held, limit: LIMIT, within: Math.max(year, fiveYears, masked) <= LIMIT }
}
