import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { isDocumentId } from '@/infra/database/isDocumentId'
import { databaseKind } from '@/infra/database/select'

/**
 * The data step of the schema's change on MongoDB (on SQLite the migration does it): pinned answers held the ids of schemes, they hold the
 * numbers of sheets of any kind. Run again, it finds nothing.
 */
export async function numberPins(payload: Payload): Promise<void> {
  if (databaseKind() !== 'mongodb') return
  // `databaseKind` has told which adapter this is; the port's type does not say. Its model reads no field that the schema has no more.
  const stored = (payload.db as unknown as MongooseAdapter).collections[SLUGS.pinnedAnswers]?.collection
  const old = (await stored?.find({ schemes: { $exists: true } }).toArray()) ?? []
  const numbers = await numbersOf(
    payload,
    old.flatMap(({ schemes }) => idsOf(schemes)),
  )
  for (const { _id, schemes } of old) {
    const sheets = idsOf(schemes).flatMap((id) => numbers.get(id) ?? [])
    await stored?.updateOne({ _id }, { $set: { sheets }, $unset: { schemes: '' } })
  }
}

const idsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value.map(String) : []).filter(isDocumentId)

async function numbersOf(payload: Payload, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.schemes,
    where: { id: { in: [...new Set(ids)] } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { number: true },
    overrideAccess: true,
  })
  return new Map(docs.flatMap(({ id, number }) => (number ? [[id, number] as const] : [])))
}
