import type { CollectionSlug, Payload, Where } from 'payload'
import { breathe } from '../breathe'

type Ask = { collection: CollectionSlug; where: Where; key: 'number' | 'publicId'; size: number }

/**
 * The keys of what a query finds, in their order, `size` at a time. One light query reads them all: asked for whole documents page by
 * page, SQLite would read every document left, with all that hangs on it, to sort each page; asked for one field of each, Payload still
 * makes whole documents, 3 kB each. Whoever reads the documents of a page asks again what they must be: one may have changed meanwhile.
 */
export async function* keyPages(
  payload: Payload,
  { collection, where, key, size }: Ask,
): AsyncGenerator<string[]> {
  const { values } = await payload.db.findDistinct({ collection, field: key, sort: key, where, limit: 0 })
  for (let at = 0; at < values.length; at += size) {
    await breathe()
    yield values.slice(at, at + size).flatMap((value) => (value[key] ? String(value[key]) : []))
  }
}
