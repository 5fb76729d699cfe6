import { wrapInfo } from '@/domain/offline/keyUse'
import { padded, unpadded } from '@/domain/offline/padding'
import type { Vault, WrappedKey } from './openVaults'

const IV = 12
const AES = { name: 'AES-GCM', length: 256 } as const

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))

/** A random name, of a copy, of a device or of a slot. */
export function randomName(): string {
  return btoa(String.fromCharCode(...randomBytes(18)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
}

export const newSalt = () => randomBytes(32)

type Bound = Pick<Vault, 'id' | 'user' | 'salt'>

/** What wraps the content key: HKDF-SHA256 of the secret that the key gives, bound to version, person and device. The secret is wiped. */
async function wrappingKey(secret: ArrayBuffer, { id, user, salt }: Bound): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  new Uint8Array(secret).fill(0)
  const info = new TextEncoder().encode(wrapInfo({ user, device: id }))
  return crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt, info }, material, AES, false, [
    'wrapKey',
    'unwrapKey',
  ])
}

/** A new content key, which can be taken out until it is wrapped; the caller forgets it then. */
export function newContentKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey(AES, true, ['encrypt', 'decrypt'])
}

type Wrapping = { contentKey: CryptoKey; secret: ArrayBuffer; credentialId: string; bound: Bound }

/** Wraps the content key for an enrolled key. */
export async function wrapFor({ contentKey, secret, credentialId, bound }: Wrapping): Promise<WrappedKey> {
  const iv = randomBytes(IV)
  const key = await wrappingKey(secret, bound)
  return {
    credentialId,
    iv,
    wrapped: await crypto.subtle.wrapKey('raw', contentKey, key, { name: 'AES-GCM', iv }),
  }
}

/**
 * The content key as it is used: it cannot be taken out of the browser's hands, but where another key is being added to it.
 * @throws DOMException where the secret is another one.
 */
export async function unwrapWith(
  secret: ArrayBuffer,
  { iv, wrapped }: WrappedKey,
  bound: Bound,
  extractable = false,
): Promise<CryptoKey> {
  const key = await wrappingKey(secret, bound)
  return crypto.subtle.unwrapKey('raw', wrapped, key, { name: 'AES-GCM', iv }, AES, extractable, [
    'encrypt',
    'decrypt',
  ])
}

/** Encrypts bytes for one place, padded to 1 kB: elsewhere they do not open. */
export async function seal(
  key: CryptoKey,
  place: string,
  bytes: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = randomBytes(IV)
  const additionalData = new TextEncoder().encode(place)
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, padded(bytes))
  const whole = new Uint8Array(IV + sealed.byteLength)
  whole.set(iv)
  whole.set(new Uint8Array(sealed), IV)
  return whole
}

/** The bytes that `seal` was given. @throws DOMException where they are another's, or were touched. */
export async function unseal(
  key: CryptoKey,
  place: string,
  whole: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const additionalData = new TextEncoder().encode(place)
  const iv = whole.slice(0, IV)
  const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, whole.slice(IV))
  return unpadded(new Uint8Array(opened))
}
