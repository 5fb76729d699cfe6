import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { PASSWORD } from '../../factories/aUser'
import { AuthClient } from './authClient'

let clients = 0

/** A browser signed in as a person made by `aUser`, from an address of its own. */
export async function signIn(payload: Payload, user: User): Promise<AuthClient> {
  clients += 1
  const client = new AuthClient(payload, `192.0.2.${1 + (clients % 254)}`)
  await client.signIn(user.email, PASSWORD)
  return client
}
