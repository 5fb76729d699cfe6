// A server of its own, for tests and benches of rivals: it waits on the base of its environment for what to do, a line of JSON each, and
// answers each by a line. `rivals`: these orders at once, at an hour that several servers share; `draws`: acts drawn on these places.

import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { localTime } from '@/domain/localTime'
import { standingOf } from '@/domain/placement/calendar/standingOf'
import { readCalendars } from '@/features/placement/calendar/read/readCalendars'
import { commitLine, type Order } from '@/features/placement/calendar/write/commitLine'
import { openPayload } from '@/infra/openPayload'
import { type Draw, drawnAct } from './drawnAct'

type Request = { id: string; children: number }
/** `at`: milliseconds of the epoch. `holdFor`: milliseconds that a drawn hold waits for its answer. */
export type Job =
  | { kind: 'rivals'; at: number; orders: Order[] }
  | {
      kind: 'draws'
      places: string[]
      requests: Request[]
      holdFor: number
      draws: (Draw & { place: number })[]
    }

/** `fault` is `null` for whoever wrote a line; `error` for what no act should ever meet. */
export type Answer = { fault: string | null; words: string; ms: number; error?: string }

const payload = await openPayload()
const actor = { id: process.env.ACTOR ?? '', name: process.env.ACTOR_NAME ?? 'Essai' }
const context = { payload, actor: actor.id ? actor : null, address: null }

async function commit(order: Order): Promise<Answer> {
  const started = performance.now()
  const since = () => Math.round(performance.now() - started)
  try {
    const next = await commitLine(context, order)
    return { fault: next.fault, words: next.fault === null ? '' : next.words, ms: since() }
  } catch (error) {
    return { fault: 'error', words: '', ms: since(), error: String(error) }
  }
}

async function rivals({ at, orders }: Extract<Job, { kind: 'rivals' }>): Promise<Answer[]> {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, at - Date.now())))
  return Promise.all(orders.map(commit))
}

async function draws(job: Extract<Job, { kind: 'draws' }>): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const draw of job.draws) {
    const place = job.places[draw.place % job.places.length] ?? ''
    const now = new Date()
    const standing = standingOf(await readCalendars(payload, { places: [place] }), now)
    const expiresAt = new Date(now.getTime() + job.holdFor).toISOString()
    const scene = { standing, requests: job.requests, today: localTime(now).day, expiresAt }
    answers.push(await commit({ place, act: drawnAct(draw, scene) }))
  }
  return answers
}

console.log('ready')
for await (const line of createInterface({ input: process.stdin })) {
  // Written by the test that started this server.
  const job = JSON.parse(line) as Job
  console.log(JSON.stringify(job.kind === 'rivals' ? await rivals(job) : await draws(job)))
}
await payload.destroy()
process.exit(0)
