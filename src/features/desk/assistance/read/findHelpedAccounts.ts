import type { Payload } from 'payload'
import type { Role } from '@/access/roles'
import { MOST_WRONG_TRIES } from '@/domain/lock/lockLimits'
import { SLUGS } from '@/domain/slugs'

/** What the helpdesk sees of an account in a list. */
export type HelpedAccount = {
  id: string
  name: string
  email: string
  roles: readonly Role[]
  isActive: boolean
  isLocked: boolean
}

const MOST = 20
const SHORTEST = 2

/** Accounts whose name or mail holds the words, twenty at most; none for less than two characters: nobody reads the whole list. */
export async function findHelpedAccounts(payload: Payload, words: string): Promise<HelpedAccount[]> {
  const text = words.trim().slice(0, 100)
  if (text.length < SHORTEST) return []
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: { or: [{ name: { like: text } }, { email: { like: text } }] },
    sort: 'name',
    limit: MOST,
    pagination: false,
    depth: 0,
    select: { name: true, email: true, roles: true, active: true },
    overrideAccess: true,
  })
  const locked = await lockedAmong(
    payload,
    docs.map(({ id }) => id),
  )
  return docs.map(({ id, name, email, roles, active }) => ({
    id,
    name,
    email,
    roles,
    isActive: active !== false,
    isLocked: locked.has(id),
  }))
}

async function lockedAmong(payload: Payload, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { docs } = await payload.find({
    collection: SLUGS.accountLocks,
    where: {
      and: [{ account: { in: ids } }, { wrongTries: { greater_than_equal: MOST_WRONG_TRIES } }],
    },
    limit: MOST,
    pagination: false,
    depth: 0,
    select: { account: true },
    overrideAccess: true,
  })
  return new Set(docs.map(({ account }) => account))
}
