import { type SearchPath, without } from './searchUrl'

/** The address of the same list without the place that one starts from; the family's commune stays known, and away from it (`ailleurs`). */
export function awayFrom(params: URLSearchParams, path: SearchPath): string {
  const next = new URLSearchParams(params)
  if (next.has('commune')) next.set('ailleurs', '1')
  return without(next, ['near', 'lieu', 'radius'], path)
}
