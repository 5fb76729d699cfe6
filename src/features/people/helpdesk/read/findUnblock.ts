import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { Unblock } from '@/payload-types'

/** The unblock of an id; `null` when there is none. */
export async function findUnblock(payload: Payload, id: string): Promise<Unblock | null> {
  return payload.findByID({
    collection: SLUGS.unblocks,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
}
