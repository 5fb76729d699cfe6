import { createLocalReq, type Payload } from 'payload'
import { raiseOfflineEpoch } from '@/features/people/lock/write/raiseOfflineEpoch'
import { endSessionsOf } from '@/features/people/session/write/endSessionsOf'

/** Ends every session of an account, which each request asks for, and has its devices erase what they hold offline. */
export async function closeEverything(payload: Payload, userId: string): Promise<void> {
  await endSessionsOf({ userId, req: await createLocalReq({}, payload) })
  await raiseOfflineEpoch(payload, userId)
}
