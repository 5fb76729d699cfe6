import type { CountedRequest } from './CountedInput'

/** Tells a child from others, from one request to the next: the reference of a sibling, or that of the request of an only child. */
export function childKey(request: CountedRequest, child: number): string {
  const own = request.children[child]?.reference
  if (own) return own
  return request.children.length > 1 ? `${request.reference} ${child}` : request.reference
}
