import type { CollectionSlug, Payload, Where } from 'payload'
import { breathe } from '../breathe'

type Ask = { collection: CollectionSlug; where: Where; sort: string; size: number }

/**
 * The ids of what a query finds, in its order, `size` at a time. One light query reads them all: asked for whole documents page by
 * page, SQLite would read every document left, with all that hangs on it, to sort each page. Whoever reads the documents of a page asks
 * again what they must be: one may have changed meanwhile.
 */
export async function* idPages(
  payload: Payload,
  { collection, where, sort, size }: Ask,
): AsyncGenerator<string[]> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection,
    where,
    sort,
    limit: 0,
    pagination: false,
    select: { [sort]: true },
  })
  const ids = docs.map(({ id }) => String(id))
  for (let at = 0; at < ids.length; at += size) {
    await breathe()
    yield ids.slice(at, at + size)
  }
}
