import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { step } from '../lib/progress'
import { throwawayBase } from './throwawayBase'
import { rounded, timed } from './timing'
import { watchLoop } from './watchLoop'

/** How long the event loop may be held at a time, in milliseconds of the processor. */
const HELD_AT_MOST = 20
const CHANGED = 1_000

type Figures = { seconds: number; mended: number } & ReturnType<ReturnType<typeof watchLoop>>

/**
 * Fills an empty base with generated records, then times the comparisons of the index with it: everything, where nothing differs and where
 * the index was emptied; what changed, after no save and after a thousand. Each tells how long the event loop was held at a time.
 */
export async function runReconcilerBench({ records }: { records: number }) {
  const folder = mkdtempSync(join(tmpdir(), 'repere-bench-'))
  Object.assign(process.env, {
    ...throwawayBase(folder),
    MEILI_URL: '',
  })
  try {
    const payload = await filledBase(folder, records)
    const [{ reconcileIndex }, { reconcileChanges }, { searchEngine }] = await Promise.all([
      import('@/features/finding/search/write/reconcileIndex'),
      import('@/features/finding/search/write/reconcileChanges'),
      import('@/infra/search/select'),
    ])
    const settle = await measured('first', () => reconcileIndex(payload))
    const whole = await measured('whole', () => reconcileIndex(payload))
    const changes = (saved: Date) =>
      reconcileChanges(payload, { saved, day: { from: new Date(), to: new Date() } })
    const unchanged = await measured('unchanged', () => changes(new Date(Date.now() + 1)))
    const saved = await touch(payload, CHANGED)
    const changed = await measured('changed', () => changes(saved))
    await (await searchEngine()).rebuild({ public: [], partners: [], agents: [] })
    const emptied = await measured('emptied', () => reconcileIndex(payload))
    const all = { settle, whole, unchanged, changed, emptied }
    const within = [whole, unchanged, changed].every(({ heldCpuP99Ms }) => heldCpuP99Ms <= HELD_AT_MOST)
    return { records, ...all, within }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Base = Awaited<ReturnType<typeof import('../lib/openBase')['openBase']>>

async function filledBase(folder: string, records: number): Promise<Base> {
  const { writeDirectoryRecords } = await import('./directoryRecords')
  const files = await writeDirectoryRecords(folder, records)
  const { openBase } = await import('../lib/openBase')
  const payload = await openBase()
  const { importFiles } = await import('@/features/intake/imports/write/importFiles')
  const { wordError } = await import('../import/wordError')
  step(`${records} enregistrements`)
  await importFiles({ payload, format: 'data-inclusion', files, apply: true, complete: true, wordError })
  return payload
}

/** Saves so many organisations as imports do, their index left behind; returns the instant of the saves. */
async function touch(payload: Base, count: number): Promise<Date> {
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

async function measured(name: string, work: () => Promise<{ mended: number }>): Promise<Figures> {
  step(name)
  let mended = 0
  const told = watchLoop()
  const milliseconds = await timed(async () => {
    mended = (await work()).mended
  })
  return { seconds: rounded(milliseconds / 1000), mended, ...told() }
}
