import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { hashToken } from '@/infra/auth/hashToken'
import { seal } from '@/infra/auth/sealed'
import { clock } from '@/infra/clock'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import { keptFormUse } from '../keptFormUse'

const FIFTEEN_MINUTES = 15 * 60_000
/** Longer ones are no form that somebody typed. */
const LONGEST = 200_000

type Keep = {
  payload: Payload
  userId: string
  /** Where the form goes. */
  path: string
  /** As it was sent, `application/x-www-form-urlencoded`. */
  form: string
  /** The page that it stands on. */
  page: string
}

/** Keeps a form that was sent too soon, sealed, for its author alone and a quarter of an hour; a later one to the same address takes its place. */
export async function keepForm({ payload, userId, path, form, page }: Keep): Promise<void> {
  if (form.length > LONGEST) return
  const use = keptFormUse(userId, path)
  const key = hashToken(use)
  const now = clock.now()
  const collection = SLUGS.keptForms
  const old: Where = { or: [{ key: { equals: key } }, { expiresAt: { less_than: now.toISOString() } }] }
  await payload.db.deleteMany({ collection, where: old })
  const expiresAt = new Date(now.getTime() + FIFTEEN_MINUTES).toISOString()
  const data = { user: userId, key, sealed: seal(JSON.stringify({ form, page }), use), expiresAt }
  try {
    await payload.db.create({ collection, data })
  } catch (error) {
    // The same form was sent twice at once: the other was kept first.
    if (!isUniqueViolation(error)) throw error
    await payload.db.updateOne({ collection, where: { key: { equals: key } }, data })
  }
}
