import type { Payload } from 'payload'
import type { Attempt } from '@/domain/links/linkOutcome'
import type { DueLink } from '../read/dueLinks'
import { keepAttempt } from './keepAttempt'

/** Hosts that are silent one after the other, before any has answered, beyond which it is the server that has no network. */
const SILENT = 3

/**
 * Keeps the attempts of one pass, each at once; but silence alone, as long as no site has answered anything: a server cut off from the Internet
 * must not call every link broken.
 */
export function attemptKeeper(payload: Payload): (link: DueLink, attempt: Attempt) => Promise<void> {
  let hasNetwork = false
  let waiting: { link: DueLink; attempt: Attempt }[] = []
  const hosts = () => new Set(waiting.map(({ link }) => new URL(link.url).host))
  return async (link, attempt) => {
    if (attempt.kind === 'unknown' && attempt.status === null) return keepAttempt(payload, link, attempt)
    hasNetwork ||= attempt.status !== null
    waiting.push({ link, attempt })
    if (!hasNetwork && hosts().size >= SILENT) return
    const told = waiting
    waiting = []
    for (const each of told) await keepAttempt(payload, each.link, each.attempt)
  }
}
