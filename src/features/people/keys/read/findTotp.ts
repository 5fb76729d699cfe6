import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { OneTimePassword } from '@/payload-types'

/** The application that gives codes to somebody, confirmed or begun; `null` for none. */
export async function findTotp(payload: Payload, userId: string): Promise<OneTimePassword | null> {
  const { docs } = await payload.find({
    collection: SLUGS.oneTimePasswords,
    where: { user: { equals: userId } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}
