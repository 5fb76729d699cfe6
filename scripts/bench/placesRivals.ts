import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { rivalScene } from '../../tests/helpers/scenes/rivalScene'
import { rivalServers } from '../../tests/helpers/scenes/rivalServers'
import { percentile, rounded } from './timing'

/** What the slowest but five in a hundred wait for at most, in milliseconds. */
const LIMIT = 1000
const SERVERS = 3
/** Servers agree on an instant that far ahead, in milliseconds. */
const TOGETHER = 500

/** Milliseconds. `clear`: refusals that say who took the place. */
export type RivalsFigures = {
  rivals: number
  servers: number
  held: number
  clear: number
  p50: number
  p95: number
  limit: number
}

/**
 * So many rivals want one place in the same second, from three servers on the base that the environment names: one has it, the others are
 * told. Each server has done an act before, as one that has been running has.
 */
export async function measurePlacesRivals(
  payload: Payload,
  { rivals }: { rivals: number },
): Promise<RivalsFigures> {
  const servers = await rivalServers(SERVERS)
  try {
    const warmUp = await rivalScene(payload, SERVERS)
    for (const [rank, server] of servers.entries())
      await server.ask(holds(warmUp.place, warmUp.requests.slice(rank, rank + 1)))
    const { place, requests } = await rivalScene(payload, rivals)
    const at = Date.now() + TOGETHER
    const answers = await Promise.all(
      servers.map((server, rank) =>
        server.ask({
          ...holds(
            place,
            requests.filter((_, turn) => turn % SERVERS === rank),
          ),
          at,
        }),
      ),
    )
    const all = answers.flat()
    const times = all.map(({ ms }) => ms)
    return {
      rivals: all.length,
      servers: SERVERS,
      held: all.filter(({ fault }) => fault === null).length,
      clear: all.filter(({ fault, words }) => fault === 'taken' && words.includes('vient d’être réservée'))
        .length,
      p50: rounded(percentile(times, 0.5)),
      p95: rounded(percentile(times, 0.95)),
      limit: LIMIT,
    }
  } finally {
    await Promise.all(servers.map(({ close }) => close()))
  }
}

/** An option of an hour on a place from today, for the child of each of these requests, at once. */
function holds(place: string, requests: readonly string[]) {
  const from = localTime(new Date()).day
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString()
  const orders = requests.map((request) => ({
    place,
    act: { kind: 'hold' as const, request, child: 0, from, to: null, expiresAt },
  }))
  return { kind: 'rivals' as const, at: 0, orders }
}
