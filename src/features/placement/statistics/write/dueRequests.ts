import { groupBy } from '@/domain/placement/groupBy'
import type { CountedThread } from '@/domain/placement/statistics/CountedInput'

/** What retention needs to know of a request; `references` are its own and those of its children. */
export type KeptRequest = {
  id: string
  references: readonly string[]
  state: string
  closedAt: string | null
  anonymisedAt: string | null
}

/**
 * The requests that are to be made anonymous: over for long enough, with all the others of the same child or siblings, since what tells
 * that two requests are of one child is replaced in all of them at once. A child who is still there, or expected, keeps them. `before` is
 * an instant (ISO 8601).
 */
export function dueRequests(
  requests: readonly KeptRequest[],
  threads: readonly CountedThread[],
  before: string,
): string[] {
  const byRequest = groupBy(threads, ({ request }) => request ?? '')
  const isOver = (request: KeptRequest) =>
    (request.state === 'closed' || request.state === 'withdrawn') &&
    request.closedAt !== null &&
    request.closedAt < before &&
    (byRequest.get(request.id) ?? []).every((thread) => isLongOver(thread, before))
  return groupsOf(requests.filter(({ anonymisedAt }) => anonymisedAt === null))
    .filter((group) => group.every(isOver))
    .flatMap((group) => group.map(({ id }) => id))
}

function isLongOver({ kind, state, lastAt, to, expiresAt }: CountedThread, before: string): boolean {
  if (kind === 'stay' && (state === 'planned' || state === 'arrived')) return false
  if (kind === 'hold' && state === 'placed') return expiresAt !== null && expiresAt < before
  return lastAt < before && (kind !== 'stay' || state !== 'left' || (to ?? '') < before)
}

/** Requests that share a reference, from one to the next. */
function groupsOf(requests: readonly KeptRequest[]): KeptRequest[][] {
  const parent = new Map<string, string>()
  const rootOf = (name: string): string => {
    let root = name
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up
    return root
  }
  for (const { id, references } of requests) {
    const own = rootOf(`id ${id}`)
    for (const reference of references) parent.set(rootOf(`ref ${reference}`), own)
    parent.set(own, own)
  }
  return [...groupBy(requests, ({ id }) => rootOf(`id ${id}`)).values()]
}
