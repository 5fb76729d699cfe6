import { type KeyObject, randomBytes } from 'node:crypto'
import { createSigner, httpbis } from 'http-message-signatures'
import { contentDigest } from './contentDigest'
import { SIGNATURE_TAG, SIGNED_FIELDS, SIGNED_PARAMETERS, VALID_SECONDS } from './signatureRules'

type Message = { method: 'GET' | 'POST'; url: URL; body: string }
export type SigningKey = { keyId: string; privateKey: KeyObject }

/** The headers of a signed message (RFC 9421, Ed25519). Real time, even under a fixed clock: the other side has a clock of its own. */
export async function signedHeaders(
  { method, url, body }: Message,
  { keyId, privateKey }: SigningKey,
  now = new Date(),
): Promise<Record<string, string>> {
  const headers = { 'content-type': 'application/json', 'content-digest': contentDigest(body) }
  const signed = await httpbis.signMessage(
    {
      key: createSigner(privateKey, 'ed25519', keyId),
      name: 'repere',
      fields: [...SIGNED_FIELDS],
      params: [...SIGNED_PARAMETERS],
      paramValues: {
        created: now,
        expires: new Date(now.getTime() + VALID_SECONDS * 1000),
        nonce: randomBytes(18).toString('base64url'),
        tag: SIGNATURE_TAG,
      },
    },
    { method, url: url.href, headers },
  )
  return Object.fromEntries(Object.entries(signed.headers).map(([name, value]) => [name, String(value)]))
}
