import type { OfflineReport } from '@/domain/offline/OfflineReport'
import type { OfflineKind } from '@/domain/offline/OfflineSheet'
import { traffic } from './vault/askServer'
import { Fault } from './vault/Fault'
import { type Given, Keeper } from './vault/Keeper'

/** What the page may ask; everything that is secret stays on this side. */
const asks = {
  vaults: (keeper: Keeper) => keeper.vaults(),
  contact: (keeper: Keeper) => keeper.contact(),
  prepare: (keeper: Keeper, asked: { given: Given; user: string; rpId: string | null }) =>
    keeper.prepare(asked),
  prove: (keeper: Keeper, given: Given) => keeper.prove(given),
  unlock: (keeper: Keeper, given: Given) => keeper.unlock(given),
  refused: (keeper: Keeper) => keeper.refused(),
  lock: async (keeper: Keeper) => keeper.lock(),
  erase: (keeper: Keeper) => keeper.erase(),
  addKey: (keeper: Keeper, asked: { own: Given; added: Given }) => keeper.addKey(asked),
  update: (keeper: Keeper) => keeper.update((done, total) => self.postMessage({ progress: { done, total } })),
  counts: async (keeper: Keeper) => {
    const reading = await keeper.reading()
    return { counts: reading.counts(), madeAt: reading.head.madeAt }
  },
  chapter: async (keeper: Keeper, id: string | null) => (await keeper.reading()).chapter(id),
  sheet: async (keeper: Keeper, number: string) =>
    (await keeper.reading()).sheet(number, new Date(Date.now())),
  list: async (keeper: Keeper, asked: { kinds: OfflineKind[]; from: number }) =>
    (await keeper.reading()).list(asked.kinds, asked.from),
  search: async (keeper: Keeper, typed: string) => (await keeper.reading()).search(typed),
  reports: (keeper: Keeper) => keeper.reports(),
  keepReport: (keeper: Keeper, report: OfflineReport) => keeper.keepReport(report),
  sendReports: (keeper: Keeper) => keeper.sendReports(),
  dropReports: (keeper: Keeper) => keeper.dropReports(),
  traffic: async () => ({ ...traffic }),
}
export type Asks = typeof asks

let started: Promise<Keeper> | null = null

self.addEventListener('message', (event: MessageEvent<{ id: number; ask: keyof Asks; with: never }>) => {
  const { id, ask, with: asked } = event.data
  started ??= Keeper.start()
  started
    .then((keeper): Promise<unknown> => asks[ask](keeper, asked))
    .then(
      (answer) => self.postMessage({ id, answer }),
      (error: unknown) => self.postMessage({ id, fault: faultOf(error) }),
    )
})

/** The browser's own errors have names: a full disk is told from the rest. */
function faultOf(error: unknown): { code: string; words: string } {
  if (error instanceof Fault) return { code: error.code, words: error.message }
  const name = error instanceof Error ? error.name : ''
  return { code: name === 'QuotaExceededError' ? 'full' : 'storage', words: '' }
}
