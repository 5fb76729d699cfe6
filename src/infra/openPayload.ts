import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The one Payload of this process. Jobs are run by our own runner, so Payload's crons stay off. */
export function openPayload(): Promise<Payload> {
  return getPayload({ config })
}
