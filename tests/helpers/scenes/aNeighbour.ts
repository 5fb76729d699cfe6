import type { Payload } from 'payload'
import { newKeyPair, openPrivateKey } from '@/infra/neighbours/keyPair'
import { type SigningKey, signedHeaders } from '@/infra/neighbours/signedHeaders'
import type { PlacementNeighbour } from '@/payload-types'

const SITE = 'http://localhost:3000'
let made = 0

/** A neighbour with which the exchange is open, and the key that it signs with. */
export async function aNeighbour(
  payload: Payload,
  given: Partial<PlacementNeighbour> = {},
): Promise<{ neighbour: PlacementNeighbour; key: SigningKey }> {
  made += 1
  const { keyId, pem, sealed } = newKeyPair()
  const privateKey = openPrivateKey(sealed)
  if (!privateKey) throw new Error('No key')
  const at = new Date().toISOString()
  const neighbour = await payload.create({
    collection: 'placement-neighbours',
    data: {
      name: `Voisin ${made}`,
      departmentCode: String(10 + made),
      address: 'http://localhost:9',
      active: true,
      verifiedAt: at,
      theirKeys: [{ keyId, pem, addedAt: at, until: null }],
      ...given,
    },
    depth: 0,
    overrideAccess: true,
  })
  return { neighbour, key: { keyId, privateKey } }
}

/** A call of a neighbour to this portal, signed by a key, or not (`null`). */
export async function signedRequest(
  path: string,
  key: SigningKey | null,
  { body, at }: { body?: object; at?: Date } = {},
): Promise<Request> {
  const url = new URL(`/api/neighbours/v1${path}`, SITE)
  const text = body ? JSON.stringify(body) : ''
  const method = body ? 'POST' : 'GET'
  const headers = key ? await signedHeaders({ method, url, body: text }, key, at) : {}
  return new Request(url, { method, headers, ...(text ? { body: text } : {}) })
}
