import { pushDevSchema } from '@payloadcms/drizzle'
import type { Payload } from 'payload'

/** Gives a SQLite base the tables of a collection that no migration makes; MongoDB needs nothing. */
export async function pushSchema(payload: Payload): Promise<void> {
  if (!('drizzle' in payload.db)) return
  // The SQLite adapter, whose type the port does not say.
  await pushDevSchema(payload.db as unknown as Parameters<typeof pushDevSchema>[0])
}
