import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** Keeps whether a person takes the bulletins by mail. */
export async function setBulletins(payload: Payload, userId: string, wanted: boolean): Promise<void> {
  await payload.db.updateOne({
    collection: SLUGS.users,
    id: userId,
    data: { bulletins: wanted },
    returning: false,
  })
}
