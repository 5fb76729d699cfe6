/** A screen of the open copy. What was read or looked for stands in no address: the browser would write it in its history. */
export type Visit =
  | { to: 'home' }
  | { to: 'search'; typed: string }
  | { to: 'chapter'; id: string | null }
  | { to: 'sheet'; number: string }
  | { to: 'schemes' }
  | { to: 'directory' }
  | { to: 'copy' }
  | { to: 'report'; number: string; title: string }

const visits: Visit[] = []

/** Goes to a screen; the browser's own way back leads to the one before, of which it knows the rank alone. */
export function visit(next: Visit, open: (visit: Visit) => void): void {
  const at = rankNow() + 1
  visits.splice(at, visits.length, next)
  history.pushState({ at }, '')
  open(next)
}

/** Remembers what is typed on a screen, for when one comes back to it. */
export function amend(visit: Visit): void {
  visits[rankNow()] = visit
}

/** The screen where the browser's way back or forth leads. */
export const visitNow = (): Visit => visits[rankNow()] ?? { to: 'home' }

export function startVisits(): void {
  visits.splice(0, visits.length, { to: 'home' })
  history.replaceState({ at: 0 }, '')
}

export function forgetVisits(): void {
  visits.length = 0
}

function rankNow(): number {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'at' in state ? Number(state.at) || 0 : 0
}
