import type { Payload } from 'payload'

/**
 * Payload on the base of `DATABASE_URL`, migrated. Loaded late, so that a badly written command opens nothing.
 * @throws Error in French when the environment is wrong.
 */
export async function openBase(): Promise<Payload> {
  const { createDatabaseFolder } = await import('./createDatabaseFolder')
  createDatabaseFolder()
  const { openPayload } = await import('@/infra/openPayload')
  const { migrateBase } = await import('@/infra/database/migrateBase')
  const payload = await openPayload()
  await migrateBase(payload)
  return payload
}
