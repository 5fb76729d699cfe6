import { LOCK_PATH } from '../sharedPostPaths'
import type { Typed } from './typedOnPage'

/** For all the tabs to send what was typed in them: the first to end the session takes its cookie from the others. */
const OTHERS_MS = 1_000
/** The page is empty meanwhile: it goes on to the sign-in even where the server does not answer. */
const LONGEST_MS = 5_000
/** Browsers send no more than 64 kB for a tab that is closed meanwhile. */
const OUTLIVING = 60_000

/**
 * Leaves a page of a shared post that locks itself: sends what was typed in it, then ends the session. Answers where to sign in again; the
 * session goes by itself where the server does not answer.
 */
export async function leave(page: string, typed: Typed | null): Promise<string> {
  const others = new Promise<void>((resolve) => window.setTimeout(resolve, OTHERS_MS))
  const again = typed && (await send({ page, typed }))
  await others
  const end = await send({ page, typed: null })
  return again ?? end ?? `/connexion?${new URLSearchParams({ callbackUrl: page, info: 'idle' })}`
}

/** The address that the server answers; `null` where it answers none. */
async function send(what: { page: string; typed: Typed | null }): Promise<string | null> {
  const body = JSON.stringify(what)
  try {
    const response = await fetch(LOCK_PATH, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: body.length < OUTLIVING,
      signal: AbortSignal.timeout(LONGEST_MS),
    })
    const answer: unknown = response.ok ? await response.json() : null
    const to = typeof answer === 'object' && answer !== null && 'to' in answer ? answer.to : null
    return typeof to === 'string' ? to : null
  } catch {
    // Not reached: the session is as long as its own ten minutes.
    return null
  }
}
