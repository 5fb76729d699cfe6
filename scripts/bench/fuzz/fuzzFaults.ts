import { performance } from 'node:perf_hooks'
import { fuzzRequests } from './fuzzRequests'
import { sendFuzz } from './sendFuzz'

type Fuzz = { base: string; cookie: string; seed: number; count: number }

export type FuzzAnswer = {
  /** Requests answered by a fault of the server (5xx, or the line cut), as one would read them in a log. */
  faults: string[]
  /** How many answers bore each status. */
  statuses: Record<string, number>
  /** Milliseconds of the slowest answer, and its request. */
  slowest: { ms: number; request: string }
}

const SHOWN = 200

/** Sends seeded requests one after the other to a server, as whoever holds the cookie (empty: nobody). */
export async function fuzzFaults({ base, cookie, seed, count }: Fuzz): Promise<FuzzAnswer> {
  const answer: FuzzAnswer = { faults: [], statuses: {}, slowest: { ms: 0, request: '' } }
  for (const request of fuzzRequests(seed, count)) {
    const started = performance.now()
    const status = await sendFuzz(base, request, cookie ? { cookie } : {})
    const ms = Math.round(performance.now() - started)
    const told = `${request.method} ${request.path.slice(0, SHOWN)}`
    answer.statuses[status] = (answer.statuses[status] ?? 0) + 1
    if (ms > answer.slowest.ms) answer.slowest = { ms, request: told }
    if (status === 0 || status >= 500)
      answer.faults.push(
        `${status} ${told} ${JSON.stringify(request.headers)} ${request.body?.slice(0, SHOWN) ?? ''}`,
      )
  }
  return answer
}
