import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { withLease } from '@/infra/lease/withLease'
import { newKeyPair, openPrivateKey } from '@/infra/neighbours/keyPair'
import type { SigningKey } from '@/infra/neighbours/signedHeaders'
import type { NeighbourKey as StoredKey } from '@/payload-types'

/** A key of ours, without its private part; `retiresAt`: until when it is still accepted, once it was renewed. */
export type OurKey = { keyId: string; pem: string; createdAt: string; retiresAt: string | null }

/** More than a week can hold. */
const MOST = 50

async function stored(payload: Payload): Promise<StoredKey[]> {
  const { docs } = await payload.find({
    collection: SLUGS.neighbourKeys,
    sort: '-createdAt',
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  })
  const now = clock.now().toISOString()
  return docs.filter(({ retiresAt }) => !retiresAt || retiresAt > now)
}

/** The keys of this portal that are accepted now, the one in use first. The first one is made when it is first asked for. */
export async function ourKeys(payload: Payload): Promise<[OurKey, ...OurKey[]]> {
  const known = inOrder(await stored(payload))
  if (known) return known
  const made = await withLease(payload, 'neighbour-key', async () => {
    if (!inOrder(await stored(payload))) await makeKey(payload)
    return inOrder(await stored(payload))
  })
  if (!made) throw new Error('No key could be made')
  return made
}

/** Stores a new pair, which is the one in use from now on. Within the lease `neighbour-key`. */
export async function makeKey(payload: Payload): Promise<string> {
  const { keyId, pem, sealed } = newKeyPair()
  await payload.create({
    collection: SLUGS.neighbourKeys,
    data: { keyId, pem, sealed },
    depth: 0,
    select: {},
    overrideAccess: true,
  })
  return keyId
}

function inOrder(rows: readonly StoredKey[]): [OurKey, ...OurKey[]] | null {
  const keys = rows.map(({ keyId, pem, createdAt, retiresAt = null }) => ({
    keyId,
    pem,
    createdAt,
    retiresAt,
  }))
  const current = keys.find(({ retiresAt }) => !retiresAt)
  return current ? [current, ...keys.filter((key) => key !== current)] : null
}

/** The key with which a neighbour is written to: the one of ours that it knows, as long as it is accepted, else the one in use; `null` where it does not open. */
export async function signingKey(payload: Payload, knownKey: string | null): Promise<SigningKey | null> {
  const [current] = await ourKeys(payload)
  const rows = await stored(payload)
  const row =
    rows.find(({ keyId }) => keyId === knownKey) ?? rows.find(({ keyId }) => keyId === current.keyId)
  const privateKey = row?.sealed ? openPrivateKey(row.sealed) : null
  return row && privateKey ? { keyId: row.keyId, privateKey } : null
}
