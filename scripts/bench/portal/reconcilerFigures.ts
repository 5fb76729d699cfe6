import type { Payload } from 'payload'
import { step } from '../../lib/progress'
import { percentile, rounded, timed } from '../timing'
import { watchLoop } from '../watchLoop'

/** How long the event loop may be held at a time, in milliseconds of the processor. */
const HELD_AT_MOST = 20
const CHANGED = 1_000
/** Between two searches asked while a comparison runs, in milliseconds. */
const ASKED_EVERY = 250

type Figures = {
  seconds: number
  cpuSeconds: number
  mended: number
  /** Of a search asked meanwhile, in milliseconds. */
  searchP50: number
  searchP95: number
} & ReturnType<ReturnType<typeof watchLoop>>

/**
 * Times the comparisons of the index with a base that is filled: everything, where nothing differs and where the index was emptied; what
 * changed, after no save and after a thousand. Each tells how long the event loop was held at a time but for the searches that it asks, and
 * what these took meanwhile, beside what one takes `alone`.
 */
export async function reconcilerFigures(payload: Payload) {
  const [{ reconcileIndex }, { reconcileChanges }, { searchEngine }] = await Promise.all([
    import('@/features/finding/search/write/reconcileIndex'),
    import('@/features/finding/search/write/reconcileChanges'),
    import('@/infra/search/select'),
  ])
  const run = (name: string, work: () => Promise<{ mended: number }>) => measured(payload, name, work)
  const settle = await run('first', () => reconcileIndex(payload))
  const alone = await searchesAlone(payload)
  const whole = await run('whole', () => reconcileIndex(payload))
  const changes = (saved: Date) =>
    reconcileChanges(payload, { saved, day: { from: new Date(), to: new Date() } })
  const unchanged = await run('unchanged', () => changes(new Date(Date.now() + 1)))
  const saved = await touch(payload, CHANGED)
  const changed = await run('changed', () => changes(saved))
  await (await searchEngine()).rebuild({ public: [], partners: [], agents: [] })
  const emptied = await run('emptied', () => reconcileIndex(payload))
  const all = { settle, alone, whole, unchanged, changed, emptied }
  const held = [whole, unchanged, changed, emptied].map(({ heldCpuP99Ms }) => heldCpuP99Ms)
  return { ...all, within: held.every((milliseconds) => milliseconds <= HELD_AT_MOST) }
}

/** Saves so many organisations as imports do, their index left behind; returns the instant of the saves. */
async function touch(payload: Payload, count: number): Promise<Date> {
  const { docs } = await payload.find({
    collection: 'organisations',
    depth: 0,
    limit: count,
    pagination: false,
    select: {},
    overrideAccess: true,
  })
  const at = new Date()
  await payload.db.updateMany({
    collection: 'organisations',
    where: { id: { in: docs.map(({ id }) => id) } },
    data: { updatedAt: at.toISOString() },
    returning: false,
  })
  return at
}

async function measured(
  payload: Payload,
  name: string,
  work: () => Promise<{ mended: number }>,
): Promise<Figures> {
  step(name)
  let mended = 0
  const spent = process.cpuUsage()
  const searches = askingSearches(payload)
  const told = watchLoop(searches.wereUnderWay)
  const milliseconds = await timed(async () => {
    mended = (await work()).mended
  })
  const loop = told()
  const { user, system } = process.cpuUsage(spent)
  const figures = {
    seconds: rounded(milliseconds / 1000),
    cpuSeconds: rounded((user + system) / 1e6),
    mended,
  }
  return { ...figures, ...(await searches.told()), ...loop }
}

/**
 * Asks the first page of a browsed search again and again, until `told` is called; `wereUnderWay`: whether one has been since the last
 * call, for what it takes is not what the comparison holds.
 */
function askingSearches(payload: Payload) {
  const times: number[] = []
  let [running, ran] = [0, false]
  let asking: Promise<unknown> = Promise.resolve()
  const ask = async () => {
    running += 1
    ran = true
    times.push(await timed(() => oneSearch(payload)))
    running -= 1
  }
  const timer = setInterval(() => {
    asking = asking.then(ask)
  }, ASKED_EVERY)
  return {
    wereUnderWay: () => {
      const were = ran
      ran = running > 0
      return were
    },
    told: async () => {
      clearInterval(timer)
      await asking
      return { searchP50: rounded(percentile(times, 0.5)), searchP95: rounded(percentile(times, 0.95)) }
    },
  }
}

const ALONE = 40

async function searchesAlone(payload: Payload) {
  const times: number[] = []
  for (let n = 0; n < ALONE; n += 1) times.push(await timed(() => oneSearch(payload)))
  return { searchP50: rounded(percentile(times, 0.5)), searchP95: rounded(percentile(times, 0.95)) }
}

async function oneSearch(payload: Payload): Promise<void> {
  const [{ searchSheets }, { readSearchParameters }] = await Promise.all([
    import('@/features/finding/search/read/searchSheets'),
    import('@/features/finding/search/read/searchParameters'),
  ])
  const parameters = readSearchParameters(new URLSearchParams({ q: 'aide alimentaire' }))
  // An index that was emptied says that it is not there yet.
  await searchSheets({ payload, parameters, readerClass: 'public' }).catch(() => null)
}
