import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

type Right = { payload: Payload; userId: string }

/**
 * After a right password that lets nobody in yet: its own try is given back and no other, so that whoever guesses the code that follows
 * gains none by it.
 */
export async function giveBackTry({ payload, userId }: Right): Promise<void> {
  await payload.db.updateOne({
    collection: SLUGS.accountLocks,
    where: {
      and: [
        { account: { equals: userId } },
        { wrongTries: { greater_than: 0 } },
        { lockedAt: { exists: false } },
      ],
    },
    data: { wrongTries: { $inc: -1 } },
    options: { atomic: true },
  })
}
