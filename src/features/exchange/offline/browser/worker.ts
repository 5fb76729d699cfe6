import type { OfflineReport } from '@/domain/offline/OfflineReport'
import type { OfflineKind } from '@/domain/offline/OfflineSheet'
import { Fault, type FaultCode } from './vault/Fault'
import { type Given, Keeper } from './vault/Keeper'
import { dropReports, keepReport, readReports, sendReports } from './vault/reports'

/** What the page may ask; everything that is secret stays on this side. */
const asks = {
  vaults: (keeper: Keeper) => keeper.vaults(),
  contact: (keeper: Keeper) => keeper.contact(),
  prepare: (keeper: Keeper, asked: { given: Given; user: string; rpId: string | null }) =>
    keeper.prepare(asked),
  prove: (keeper: Keeper, given: Given) => keeper.prove(given),
  unlock: (keeper: Keeper, given: Given) => keeper.unlock(given),
  refused: (keeper: Keeper, credentialId: string | null) => keeper.refused(credentialId),
  copy: (keeper: Keeper) => keeper.copy(),
  lock: async (keeper: Keeper) => keeper.lock(),
  erase: (keeper: Keeper) => keeper.erase(),
  addKey: (keeper: Keeper, asked: { own: Given; added: Given }) => keeper.addKey(asked),
  update: (keeper: Keeper) => keeper.update((done, total) => self.postMessage({ progress: { done, total } })),
  settle: (keeper: Keeper) => keeper.settle(),
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
  reports: async (keeper: Keeper) => readReports(await keeper.contents()),
  keepReport: async (keeper: Keeper, report: OfflineReport) => keepReport(await keeper.contents(), report),
  sendReports: async (keeper: Keeper) => sendReports(await keeper.contents()),
  dropReports: async (keeper: Keeper) => dropReports(await keeper.contents()),
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

/** The browser's own errors have names: a full disk, and bytes that are not those that were written. */
const CODES: Readonly<Record<string, FaultCode>> = { QuotaExceededError: 'full', OperationError: 'untrusted' }

function faultOf(error: unknown): { code: string; words: string } {
  if (error instanceof Fault) return { code: error.code, words: error.message }
  const name = error instanceof Error ? error.name : ''
  return { code: CODES[name] ?? 'storage', words: '' }
}
