import { askNeighbour, NeighbourUnreachable } from '@/infra/neighbours/askNeighbour'
import { type PublicKey, readPublicKey } from '@/infra/neighbours/publicKey'
import { NEIGHBOUR_API } from '../neighbourPaths'
import { identitySchema } from './exchangeSchemas'

export type Identity = { name: string; departmentCode: string; key: PublicKey }

/** Who a portal says it is, and the key that it uses: to be compared by voice before anything is believed. @throws NeighbourUnreachable */
export async function fetchIdentity(origin: string): Promise<Identity> {
  const { status, json } = await askNeighbour({
    origin,
    path: `${NEIGHBOUR_API}/identity`,
    method: 'GET',
    key: null,
  })
  const read = identitySchema.safeParse(json)
  const [jwk] = read.data?.keys ?? []
  const key = jwk ? readPublicKey(jwk) : null
  if (status !== 200 || !read.success || !key)
    throw new NeighbourUnreachable('Cette adresse n’est pas celle d’un portail Repère qui échange.')
  const { name, departmentCode } = read.data
  return { name, departmentCode, key }
}
