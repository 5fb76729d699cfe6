import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localTime } from '@/domain/localTime'
import { rivalScene } from '../../tests/helpers/scenes/rivalScene'
import { rivalServers } from '../../tests/helpers/scenes/rivalServers'
import { throwawayBase } from './throwawayBase'
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

/** So many rivals want one place in the same second, from three servers on a base of their own: one has it, the others are told. */
export async function runPlacesRivals({ rivals }: { rivals: number }): Promise<RivalsFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'repere-bench-'))
  Object.assign(process.env, { ...throwawayBase(folder), RUN_JOBS: 'false' })
  const { openPayload } = await import('@/infra/openPayload')
  const payload = await openPayload()
  const servers = await rivalServers(SERVERS)
  try {
    const { place, requests } = await rivalScene(payload, rivals)
    const from = localTime(new Date()).day
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString()
    const at = Date.now() + TOGETHER
    const answers = await Promise.all(
      servers.map((server, rank) =>
        server.ask({
          kind: 'rivals',
          at,
          orders: requests
            .filter((_, turn) => turn % SERVERS === rank)
            .map((request) => ({
              place,
              act: { kind: 'hold', request, child: 0, from, to: null, expiresAt },
            })),
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
    await payload.destroy()
    rmSync(folder, { recursive: true, force: true })
  }
}
