import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'

/** Uses a link up, only while it is usable: of calls that race, one wins. Tells whether it did. */
export async function takeSignedLink(payload: Payload, id: string): Promise<boolean> {
  const now = clock.now().toISOString()
  const taken: unknown = await payload.db.updateOne({
    collection: SLUGS.signedLinks,
    where: {
      and: [
        { id: { equals: id } },
        { usedAt: { exists: false } },
        { revokedAt: { exists: false } },
        { expiresAt: { greater_than: now } },
      ],
    },
    data: { usedAt: now },
    options: { atomic: true },
  })
  return Boolean(taken)
}

/** Gives a link back when what it was used for could not be done. */
export async function giveBackSignedLink(payload: Payload, id: string): Promise<void> {
  await payload.db.updateOne({ collection: SLUGS.signedLinks, id, data: { usedAt: null }, returning: false })
}
