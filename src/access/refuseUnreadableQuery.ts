import type { CollectionBeforeOperationHook, SanitizedCollectionConfig, Where } from 'payload'
import { z } from 'zod'
import { InvalidInput } from '@/errors'
import { fieldsAlong } from './fieldsAlong'
import { relationsCrossed } from './relationsCrossed'
import { isEditor } from './roles'

/** Relations that a condition of a reader may cross; an order may cross none: nothing asks there whether the reader reads the other side. */
const MOST_RELATIONS = 1

const orderSchema = z.union([z.string().transform((text) => text.split(',')), z.array(z.string())])

/**
 * No filter, order or count on what the reader may not read, through any number of relations: whoever does not edit asks only
 * by fields that every reader of the documents reads. Holds over REST and over the Local API that does not override access.
 * @throws InvalidInput with the path.
 */
export const refuseUnreadableQuery: CollectionBeforeOperationHook = ({ args, overrideAccess, req }) => {
  if (overrideAccess) return
  // What the operations take is typed one by one; these are common to those that have a query.
  const { collection, where, sort } = args as {
    collection: { config: SanitizedCollectionConfig }
    where?: Where
    sort?: unknown
  }
  const known = { collections: req.payload.collections, collection: collection.config }
  const crossed = (path: string) => relationsCrossed({ ...known, path })
  const orders = (orderSchema.safeParse(sort).data ?? []).map((order) => order.trim().replace(/^-/, ''))
  if (isEditor(req.user)) {
    // Payload asks no right on the other side: an order by what an account keeps secret would tell it.
    const through = orders.find((path) => fieldsAlong({ ...known, path }).relations.length > 0)
    if (through !== undefined) throw closed(through)
    return
  }
  for (const path of pathsOf(where)) {
    const relations = crossed(path)
    if (relations === null || relations > MOST_RELATIONS) throw closed(path)
  }
  for (const path of orders) {
    if (path !== '' && crossed(path) !== 0) throw closed(path)
  }
}

const closed = (path: string) =>
  new InvalidInput(`On ne peut pas chercher, trier ou compter par « ${path.slice(0, 100)} ».`, {
    field: path.slice(0, 100),
  })

function pathsOf(where: Where | undefined): string[] {
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([key, value]) =>
    ['and', 'or'].includes(key.toLowerCase()) && Array.isArray(value) ? value.flatMap(pathsOf) : [key],
  )
}
