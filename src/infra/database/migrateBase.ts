import type { Migration, Payload } from 'payload'
import { env } from '@/env'
import { migrations } from './migrations'
import { databaseKind } from './select'

/** Applies the migrations that a SQLite base lacks, outside production too (in production Payload does it at start). */
export async function migrateBase(payload: Payload): Promise<void> {
  if (databaseKind() !== 'sqlite' || env.NODE_ENV === 'production') return
  // The adapter hands each migration its own `db`; the port's type leaves it unknown.
  await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
}
