import type { ArticleSpan } from './articleSpans'

/** No reference that is useful spans more. */
const MOST = 60

/** The numbers of articles that a span names, as far as they can be told without the code itself: « L. 262-27 à L. 262-30 » → four. */
export function articlesWithin({ from, to }: ArticleSpan): string[] {
  if (to === null) return [from]
  const [, stem = '', first = ''] = /^(.{0,40}?)(\d{1,5})$/.exec(from) ?? []
  const [, otherStem = '', last = ''] = /^(.{0,40}?)(\d{1,5})$/.exec(to) ?? []
  const count = Number(last) - Number(first)
  if (first === '' || stem !== otherStem || !(count > 0 && count <= MOST)) return [from, to]
  return Array.from({ length: count + 1 }, (_, at) => `${stem}${Number(first) + at}`)
}
