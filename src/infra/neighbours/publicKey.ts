import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import { z } from 'zod'

/** An Ed25519 public key: `keyId` is its JWK thumbprint (RFC 7638, SHA-256, base64url), `pem` its SPKI. */
export type PublicKey = { keyId: string; pem: string }

/** The public key as it goes across (RFC 8037). */
export const publicJwkSchema = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().max(64),
})
export type PublicJwk = z.infer<typeof publicJwkSchema>

const LONGEST = 2_000
const PEM = /-----BEGIN PUBLIC KEY-----[A-Za-z0-9+/=\s]+-----END PUBLIC KEY-----/

/** Reads a public key that somebody pasted (PEM) or that an instance published (JWK); `null` for whatever is no Ed25519 public key. */
export function readPublicKey(given: string | PublicJwk): PublicKey | null {
  const [pem] = typeof given === 'string' && given.length <= LONGEST ? (PEM.exec(given) ?? []) : []
  if (typeof given === 'string' && !pem) return null
  try {
    const key =
      typeof given === 'string' ? createPublicKey(pem ?? '') : createPublicKey({ key: given, format: 'jwk' })
    return publicKeyOf(key)
  } catch {
    // Not a key at all, whatever it looked like.
    return null
  }
}

/** `null` for a key of another kind. */
export function publicKeyOf(key: KeyObject): PublicKey | null {
  if (key.asymmetricKeyType !== 'ed25519') return null
  const { crv, kty, x } = toJwk(key)
  const keyId = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url')
  return { keyId, pem: key.export({ type: 'spki', format: 'pem' }).toString().trim() }
}

/** The JWK of a key that is kept as PEM. */
export const jwkOfPem = (pem: string): PublicJwk => toJwk(createPublicKey(pem))

const toJwk = (key: KeyObject): PublicJwk => publicJwkSchema.parse(key.export({ format: 'jwk' }))
