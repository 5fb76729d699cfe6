import type { Payload } from 'payload'
import { lockStateOf } from './lockStateOf'

type Held = {
  payload: Payload
  userId: string
  /** The epoch at which a device was given what it holds. */
  offlineEpoch: number
}

/** Whether what a device holds offline was revoked since: it is to be erased, the key first. */
export async function isRevoked({ payload, userId, offlineEpoch }: Held): Promise<boolean> {
  return (await lockStateOf(payload, userId)).offlineEpoch > offlineEpoch
}
