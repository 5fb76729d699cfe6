import {
  createECDH,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import type { SignedText } from '@/domain/offline/OfflineManifest'
import { secret } from '@/infra/auth/secret'
import { processWide } from '@/infra/processWide'

/** The public half, as WebCrypto imports it: P-256, which every browser has. */
export type OfflinePublicKey = { kty: 'EC'; crv: 'P-256'; x: string; y: string }
type Keys = { secret: string; own: KeyObject; open: KeyObject; jwk: OfflinePublicKey }

const CURVE = 'prime256v1'
const HALF = 32
const kept = processWide<{ keys: Keys | null }>('offlineKeys', () => ({ keys: null }))

/** Signs a text for the copies of all posts; servers of one secret sign alike. */
export function signOffline(text: string): SignedText {
  const signature = sign('sha256', Buffer.from(text), { key: keys().own, dsaEncoding: 'ieee-p1363' })
  return { text, signature: signature.toString('base64url') }
}

/** Tells whether a text was signed here. */
export function isSignedHere({ text, signature }: SignedText): boolean {
  const key = { key: keys().open, dsaEncoding: 'ieee-p1363' } as const
  return verify('sha256', Buffer.from(text), key, Buffer.from(signature, 'base64url'))
}

export function offlinePublicKey(): OfflinePublicKey {
  return keys().jwk
}

/** Made of the secret of the sessions: nothing more to keep, and a new secret ends every lease. */
function keys(): Keys {
  if (kept.keys?.secret !== secret()) kept.keys = makeKeys(secret())
  return kept.keys
}

function makeKeys(of: string): Keys {
  const curve = createECDH(CURVE)
  curve.setPrivateKey(Buffer.from(hkdfSync('sha256', of, '', 'repere/hors-ligne/signature/1', HALF)))
  const point = curve.getPublicKey()
  const jwk: OfflinePublicKey = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 1 + HALF).toString('base64url'),
    y: point.subarray(1 + HALF).toString('base64url'),
  }
  const d = Buffer.concat([Buffer.alloc(HALF), curve.getPrivateKey()])
    .subarray(-HALF)
    .toString('base64url')
  return {
    secret: of,
    jwk,
    own: createPrivateKey({ key: { ...jwk, d }, format: 'jwk' }),
    open: createPublicKey({ key: jwk, format: 'jwk' }),
  }
}
