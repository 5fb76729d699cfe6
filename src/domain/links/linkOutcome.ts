import type { LinkReason, LinkState } from './linkLists'

/** What an attempt told of a link. */
export type Attempt =
  | { kind: 'ok'; status: number; movedTo: string | null }
  | { kind: 'failed' | 'unknown'; reason: LinkReason; status: number | null }
/** What is kept of a link after an attempt; days are `YYYY-MM-DD`. */
export type LinkOutcome = {
  state: LinkState
  reason: LinkReason | null
  status: number | null
  failedOn: string | null
  movedTo: string | null
}

/** A link is broken once it has failed on two days: a site may be down for a night. */
export function linkOutcome(
  before: { state: LinkState; failedOn?: string | null },
  attempt: Attempt,
  day: string,
): LinkOutcome {
  if (attempt.kind === 'ok') {
    const { status, movedTo } = attempt
    return { state: movedTo ? 'moved' : 'ok', reason: null, status, failedOn: null, movedTo }
  }
  const { reason, status } = attempt
  if (attempt.kind === 'unknown') return { state: 'kept', reason, status, failedOn: null, movedTo: null }
  const hasFailed = before.state === 'failing' || before.state === 'broken'
  const failedOn = (hasFailed ? before.failedOn : null) ?? day
  const isBroken = before.state === 'broken' || failedOn < day
  return { state: isBroken ? 'broken' : 'failing', reason, status, failedOn, movedTo: null }
}
