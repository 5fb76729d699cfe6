import type { LinkReason } from '@/domain/links/linkLists'
import { type Answer, askAddress, TooSlow } from './askAddress'
import type { HostPacer } from './hostPacer'
import type { Network } from './Network'
import { PrivateAddress } from './PrivateAddress'

/** `moved`: where it leads for good, when that answers; `failed`: it does not answer; `unknown`: what it does cannot be told from here. */
export type Probed =
  | { kind: 'ok'; status: number; movedTo: string | null }
  | { kind: 'failed' | 'unknown'; reason: LinkReason; status: number | null }

const MOST_REDIRECTS = 5
/** Sites that do not know HEAD, or refuse it to robots. */
const ASK_WHOLE = [400, 403, 404, 405, 501]
/** A site that refuses robots tells nothing of what people see. */
const CLOSED = [401, 403, 407, 429, 451]

/** Asks an address as politely as can be: HEAD, then GET where HEAD is refused, through five redirections at most, each checked as the first. */
export async function probeLink(address: string, network: Network, pace: HostPacer): Promise<Probed> {
  try {
    return await follow(new URL(address), network, pace)
  } catch (error) {
    const reason = reasonOf(error)
    return { kind: reason === 'private' ? 'unknown' : 'failed', reason, status: null }
  }
}

async function follow(first: URL, network: Network, pace: HostPacer): Promise<Probed> {
  let url = first
  let isForGood = true
  let movedTo: string | null = null
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const answer = await ask(url, network, pace)
    const target = redirection(answer, url)
    if (!target) return told(answer, movedTo)
    if (!['http:', 'https:'].includes(target.protocol)) return failed('error', answer.status)
    isForGood &&= answer.status === 301 || answer.status === 308
    // The fragment is of the page, not of its address: it is kept.
    if (target.hash === '') target.hash = url.hash
    if (isForGood) movedTo = target.href
    url = target
  }
  return failed('loop', null)
}

async function ask(url: URL, network: Network, pace: HostPacer): Promise<Answer> {
  await pace(url.host)
  const head = await askAddress(url, 'HEAD', network)
  if (!ASK_WHOLE.includes(head.status)) return head
  await pace(url.host)
  return askAddress(url, 'GET', network)
}

function redirection({ status, location }: Answer, from: URL): URL | null {
  if (status < 300 || status > 399 || status === 304 || !location || !URL.canParse(location, from))
    return null
  return new URL(location, from)
}

function told({ status }: Answer, movedTo: string | null): Probed {
  if (status >= 200 && status < 400) return { kind: 'ok', status, movedTo }
  if (CLOSED.includes(status)) return { kind: 'unknown', reason: 'refused', status }
  return failed(status === 404 || status === 410 ? 'gone' : 'error', status)
}

const failed = (reason: LinkReason, status: number | null): Probed => ({ kind: 'failed', reason, status })

function reasonOf(error: unknown): LinkReason {
  if (error instanceof PrivateAddress) return 'private'
  if (error instanceof TooSlow) return 'slow'
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^(?:ENOTFOUND|EAI_|ENODATA)/.test(code)) return 'unknown'
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) return 'certificate'
  return code === 'ETIMEDOUT' ? 'slow' : 'unreachable'
}
