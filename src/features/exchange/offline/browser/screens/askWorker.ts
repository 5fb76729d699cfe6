import type { Asks } from '../worker'

export type Refusal = { code: string; words: string }
type Answer<Ask extends keyof Asks> = Awaited<ReturnType<Asks[Ask]>>
type Asked<Ask extends keyof Asks> = Parameters<Asks[Ask]> extends [unknown, infer With] ? [With] : []

/** A refusal of the worker, as it was told. */
export class Refused extends Error {
  readonly code: string
  constructor({ code, words }: Refusal) {
    super(words)
    this.code = code
  }
}

type Waiting = { resolve: (answer: never) => void; reject: (error: Error) => void }

const waiting = new Map<number, Waiting>()
const worker = new Worker('/hors-ligne/worker.js')
let last = 0
/** Called as an update goes on. */
export const progress: { listener: ((done: number, total: number) => void) | null } = { listener: null }

worker.addEventListener('message', ({ data }) => {
  if (data.progress) {
    progress.listener?.(data.progress.done, data.progress.total)
    return
  }
  const asked = waiting.get(data.id)
  waiting.delete(data.id)
  if (data.fault) asked?.reject(new Refused(data.fault))
  // The worker answers what `Asks` says.
  else asked?.resolve(data.answer as never)
})
worker.addEventListener('error', () => {
  for (const { reject } of waiting.values()) reject(new Refused({ code: 'storage', words: '' }))
  waiting.clear()
})

/** Asks the worker. Secrets that are sent leave this side. @throws Refused */
export function askWorker<Ask extends keyof Asks>(ask: Ask, ...[asked]: Asked<Ask>): Promise<Answer<Ask>> {
  last += 1
  const id = last
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    worker.postMessage({ id, ask, with: asked }, secretsIn(asked))
  })
}

function secretsIn(value: unknown): ArrayBuffer[] {
  if (value instanceof ArrayBuffer) return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(secretsIn) : []
}
