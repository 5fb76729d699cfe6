import { unzlibSync } from 'fflate'
import { Fault } from './Fault'

/** Small answers without which a copy may not open: a network that keeps them waiting is none. */
const QUICK: readonly string[] = ['contact', 'lease']
const QUICK_MS = 20_000

/** Asks the portal with the session of this browser. @throws Fault in every case but an answer. */
export async function askServer(path: string, body?: unknown): Promise<Response> {
  const request: RequestInit =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const signal = QUICK.includes(path) ? AbortSignal.timeout(QUICK_MS) : null
  const answer = await fetch(`/api/offline/${path}`, { ...request, signal, cache: 'no-store' }).catch(
    () => null,
  )
  // A gateway that answers in the portal's place is no network for us.
  if (!answer || answer.redirected) throw new Fault('offline')
  if (answer.ok) return answer
  if (answer.status === 401) throw new Fault('signedOut')
  if (answer.status === 404) throw new Fault('moved')
  if (answer.status >= 500) throw new Fault('offline')
  throw new Fault('refused', await wordsOf(answer))
}

async function wordsOf(answer: Response): Promise<string> {
  const told: unknown = await answer.json().catch(() => null)
  if (typeof told !== 'object' || told === null || !('error' in told)) return ''
  const { error } = told
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : ''
}

/** The bytes of a compressed answer. */
export async function askBytes(path: string, body?: unknown): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await askServer(path, body)
  const compressed = new Uint8Array(await answer.arrayBuffer())
  return Uint8Array.from(unzlibSync(compressed))
}
