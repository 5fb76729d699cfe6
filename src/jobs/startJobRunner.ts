import type { Payload } from 'payload'
import { SearchUnavailable } from '@/errors'
import { keepPlans } from '@/features/keeping/planning/write/keepPlans'
import { keepDegradedFiles } from '@/features/placement/degraded/write/keepDegradedFiles'
import { onWakeJobs } from '@/infra/jobs/wakeJobs'
import { keepExtranet } from './keepExtranet'
import { keepNight } from './keepNight'
import { keepPlaces } from './keepPlaces'
import { reconciler } from './reconciler'
import { releaseAbandonedJobs } from './releaseAbandonedJobs'

/** How often the queue is looked at when nothing wakes the runner, in milliseconds. */
const LOOK_EVERY = 500
/** How often what changed is compared with the indexes, in milliseconds… */
const RECONCILE_EVERY = 60_000
/** …and how many times longer than such a pass the rest after it is: a large import is not read again without end. */
const REST = 4
/** How often reminders and purges are looked at: what is due by the day is then done within the hour. */
const CARE_EVERY = 60 * 60_000
/** How often the work of the night is looked at: it is done once a day, on one server. */
const NIGHT_EVERY = 20 * 60_000
/** How often planned publications are looked at, in milliseconds: a plan is done within so much of its minute. */
const PLANS_EVERY = 10_000
/** How often the quarter of an hour is looked at, at which the list for the degraded mode is written, in milliseconds. */
const DEGRADED_EVERY = 30_000
/** How often options and deadlines of places are looked at, in milliseconds: people are told within a minute. */
const PLACES_EVERY = 30_000
const QUEUES = ['search', 'default'] as const
/** Imports last: they run beside the others, and are not waited for at the end, since they resume. */
const LONG_QUEUE = 'imports'

/**
 * Runs queued jobs as they come, and compares the indexes with the base at start, each night, and every minute what changed. Several runners may
 * live at once (web servers, worker): every job is idempotent. The first comparison waits until the process is `ready`. Returns what stops it,
 * once the job under way has ended.
 */
export function startJobRunner(
  payload: Payload,
  ready: Promise<unknown> = Promise.resolve(),
): () => Promise<void> {
  let stopped = false
  const wakers = new Set<() => void>()
  const wake = () => {
    for (const waker of wakers) waker()
  }
  const reconcile = reconciler(payload)
  let reconcileAt = Number.NEGATIVE_INFINITY
  let caredAt = Number.NEGATIVE_INFINITY
  let plannedAt = Number.NEGATIVE_INFINITY
  let degradedAt = Number.NEGATIVE_INFINITY
  let placesAt = Number.NEGATIVE_INFINITY
  let nightAt = performance.now() + NIGHT_EVERY
  onWakeJobs(wake)

  const turn = async () => {
    for (const queue of QUEUES)
      await payload.jobs.run({ queue, limit: 100, overrideAccess: true, silent: true })
  }
  // Beside the queue: a sheet that is saved meanwhile is found as fast as ever.
  const reconcileTurn = async () => {
    const started = performance.now()
    if (started < reconcileAt) return
    reconcileAt = started + RECONCILE_EVERY
    await releaseAbandonedJobs(payload)
    const { mended, whole } = await reconcile()
    const took = performance.now() - started
    if (!whole) reconcileAt = Math.max(reconcileAt, performance.now() + took * REST)
    if (mended > 0) payload.logger.info({ msg: 'Index mended', mended })
  }
  const careTurn = async () => {
    if (performance.now() - caredAt < CARE_EVERY) return
    caredAt = performance.now()
    await keepExtranet(payload)
  }
  const planTurn = async () => {
    if (performance.now() - plannedAt < PLANS_EVERY) return
    plannedAt = performance.now()
    await keepPlans(payload)
  }
  // Not waited for at the end: files are whole or absent, and the next start writes them.
  const degradedTurn = async () => {
    if (performance.now() - degradedAt < DEGRADED_EVERY) return
    degradedAt = performance.now()
    await keepDegradedFiles(payload)
  }
  const placesTurn = async () => {
    if (performance.now() - placesAt < PLACES_EVERY) return
    placesAt = performance.now()
    await keepPlaces(payload)
  }
  // Beside the others, and not waited for at the end: what is asked of other sites takes its time, and is gone on with.
  const nightTurn = async () => {
    if (performance.now() < nightAt) return
    nightAt = performance.now() + NIGHT_EVERY
    await keepNight(payload)
  }
  const longTurn = () => payload.jobs.run({ queue: LONG_QUEUE, limit: 1, overrideAccess: true, silent: true })
  const sleep = () =>
    new Promise<void>((resolve) => {
      const waker = () => {
        clearTimeout(timer)
        wakers.delete(waker)
        resolve()
      }
      const timer = setTimeout(waker, LOOK_EVERY)
      wakers.add(waker)
    })
  const loop = async (run: () => Promise<unknown>) => {
    while (!stopped) {
      await run().catch((error: unknown) => report(payload, error))
      if (!stopped) await sleep()
    }
  }
  const running = loop(turn)
  // Not waited for at the end: cut short, it is begun again at the next start.
  void ready.then(() => loop(reconcileTurn))
  const caring = loop(careTurn)
  const planning = loop(planTurn)
  const placing = loop(placesTurn)
  void loop(longTurn)
  void loop(nightTurn)
  void loop(degradedTurn)
  return async () => {
    stopped = true
    wake()
    await Promise.all([running, caring, planning, placing])
  }
}

function report(payload: Payload, error: unknown): void {
  if (error instanceof SearchUnavailable)
    payload.logger.warn({
      msg: 'Search engine unavailable; jobs will be tried again',
      cause: error.cause instanceof Error ? error.cause.message : error.message,
    })
  else payload.logger.error({ msg: 'Job runner', err: error })
}
