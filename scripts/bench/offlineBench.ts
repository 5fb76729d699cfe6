import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { anOfflinePost, type OfflinePost } from '../../tests/helpers/scenes/offlinePost'
import { enterPost } from '../../tests/helpers/scenes/offlineSteps'
import { buildOfflineShell } from '../lib/buildOfflineShell'
import { step } from '../lib/progress'
import { pick, seededRandom } from './generator'
import { generateQueries } from './generatorQueries'
import { fillOffline } from './offline/fillOffline'
import { heapOf } from './offline/heapOf'
import { timePress, timeTyped } from './offline/inThePage'
import { throwawayBase } from './throwawayBase'
import { percentile, rounded } from './timing'

/** Bytes in megabytes or kilobytes, times in milliseconds. */
export type OfflineFigures = {
  articles: number
  entries: number
  firstMb: number
  shellKb: number
  firstMs: number
  weekKb: number
  changed: number
  unlockMs: number
  sheetMs: number
  searchP50: number
  searchP95: number
  searches: number
  pageHeapMb: number
  workerHeapMb: number
  storedMb: number
}

/** Sheets of the guide that a week changes. */
const CHANGED = 20
const UNLOCKS = 5
const LONG_MS = 300_000

/** Fills a base, takes it away in a real Chromium with a virtual key, and reads it there without a network. */
export async function runOfflineBench(asked: { articles: number; entries: number; queries: number }) {
  const folder = mkdtempSync(join(tmpdir(), 'repere-bench-'))
  Object.assign(process.env, { ...throwawayBase(folder), MEILI_URL: '' })
  await buildOfflineShell()
  // Loaded late: they read the settings.
  const [{ openBase }, { serveOffline }] = await Promise.all([
    import('../lib/openBase'),
    import('./offline/serveOffline'),
  ])
  const payload = await openBase()
  const ids = await fillOffline(payload, asked)
  step(`${asked.articles} fiches et ${asked.entries} partenaires`)
  const served = await serveOffline()
  const post = await anOfflinePost({ url: served.url })
  try {
    post.context.setDefaultTimeout(LONG_MS)
    await enterPost(payload, post)
    served.sent()
    const began = performance.now()
    await press(post, 'Préparer la lecture hors ligne')
    await post.page.getByText('Copie à jour.').waitFor()
    const first = { ms: performance.now() - began, ...served.sent() }
    await post.page.evaluate(async () => void (await navigator.serviceWorker.ready))
    step(`première copie : ${first.content} octets`)
    const reading = await readThere(post, asked.queries)
    const heap = await heapOf(post.page)
    step(`lecture : ${JSON.stringify({ ...reading, ...heap })}`)
    await change(payload, ids.slice(0, CHANGED))
    await post.context.setOffline(false)
    await post.page.reload()
    served.sent()
    await press(post, 'Ouvrir avec ma clé')
    const told = post.page
      .locator('#etat')
      .filter({ hasText: /Copie à jour|Rien de nouveau|refusé|changé|place/ })
    await told.waitFor()
    step(`mise à jour : ${await told.textContent()}`)
    const week = served.sent()
    const figures: OfflineFigures = {
      articles: asked.articles,
      entries: asked.entries,
      firstMb: rounded(first.content / 1_000_000),
      firstMs: Math.round(first.ms),
      shellKb: Math.round(first.shell / 1000),
      weekKb: Math.round(week.content / 1000),
      changed: CHANGED,
      ...reading,
      pageHeapMb: rounded(heap.page),
      workerHeapMb: rounded(heap.worker),
      storedMb: rounded((await stored(post)) / 1_000_000),
    }
    return figures
  } finally {
    await post.close()
    await served.close()
    await payload.destroy()
    rmSync(folder, { recursive: true, force: true })
  }
}

const press = (post: OfflinePost, name: string) =>
  post.page.getByRole('button', { name, exact: true }).click()

/** Without a network: unlocks, opens a sheet, and types. */
async function readThere(post: OfflinePost, queries: number) {
  const { page } = post
  await post.context.setOffline(true)
  const unlocks: number[] = []
  for (let n = 0; n < UNLOCKS; n += 1) {
    await page.reload()
    await page.getByRole('button', { name: 'Ouvrir avec ma clé' }).waitFor()
    unlocks.push(await timePress(page, 'Ouvrir avec ma clé', '#mots'))
  }
  await page.getByText('Sans réseau').waitFor()
  await page.getByLabel('Chercher dans la copie').fill('aide')
  await page.locator('#resultats li').first().waitFor()
  const times = await timeTyped(page, typedTexts(queries))
  await page.getByLabel('Chercher dans la copie').fill('aide logement')
  await page.locator('#resultats li').first().waitFor()
  const title = await page.locator('#resultats .link').first().textContent()
  const sheetMs = await timePress(page, title ?? '', 'main dl, main section')
  return {
    unlockMs: Math.round(percentile(unlocks, 0.95)),
    sheetMs: Math.round(sheetMs),
    searchP50: rounded(percentile(times, 0.5)),
    searchP95: rounded(percentile(times, 0.95)),
    searches: times.length,
  }
}

/** What a person types, and each of them on its way: from two letters on. */
function typedTexts(count: number): string[] {
  const random = seededRandom(5)
  const texts = generateQueries(count, 1000)
    .map(({ text }) => text.trim())
    .filter((text) => text.length > 2)
  return texts.map((text) => text.slice(0, pick(random, [2, 4, text.length])))
}

async function change(payload: Payload, ids: readonly string[]): Promise<void> {
  for (const id of ids)
    await payload.db.updateOne({
      collection: SLUGS.articles,
      id,
      data: { summary: `Nouveauté de la semaine ${id}.`, updatedAt: new Date().toISOString() },
      returning: false,
    })
}

/** Bytes that the browser keeps of it. */
const stored = (post: OfflinePost): Promise<number> =>
  post.page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
