import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { SignInKey } from '@/payload-types'

/** More than anybody holds. */
export const MOST_KEYS = 20

/** The keys of an account that open something, the first enrolled first. */
export async function keysOf(payload: Payload, userId: string): Promise<SignInKey[]> {
  return find(payload, { and: [{ user: { equals: userId } }, { disabledAt: { exists: false } }] })
}

/** All of them, those that were disabled too. */
export async function everyKeyOf(payload: Payload, userId: string): Promise<SignInKey[]> {
  return find(payload, { user: { equals: userId } })
}

async function find(payload: Payload, where: Where): Promise<SignInKey[]> {
  const { docs } = await payload.find({
    collection: SLUGS.signInKeys,
    where,
    sort: 'createdAt',
    limit: MOST_KEYS * 2,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  })
  return docs
}
