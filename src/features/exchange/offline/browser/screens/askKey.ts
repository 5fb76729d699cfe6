import { PRF_INPUT } from '@/domain/authentication/PRF_INPUT'
import type { Given } from '../vault/Keeper'

const TIMEOUT_MS = 90_000
/** Clocks of prompts are not to the second. */
const MARGIN_MS = 2000

const fromBase64Url = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

/** What came of asking: the key and its secret, or why there is none. */
export type KeyAnswer =
  | { is: 'given'; given: Given }
  /** A wrong code or finger, a key of somebody else, or a prompt that was closed: browsers do not tell these apart. */
  | { is: 'refused' }
  /** Nobody answered before the time was up. */
  | { is: 'silent' }
  /** The right key answered, without a secret: it cannot encrypt. */
  | { is: 'noSecret' }
  /** The browser could not ask. */
  | { is: 'failed' }

/** Asks for one of these keys (base64url), its code or fingerprint too, and for the secret that it makes. */
export async function askKey(credentialIds: readonly string[], rpId: string | null): Promise<KeyAnswer> {
  const began = performance.now()
  try {
    const given = await givenBy(credentialIds, rpId)
    return given ? { is: 'given', given } : { is: 'noSecret' }
  } catch (error) {
    const isRefusal = error instanceof DOMException && error.name === 'NotAllowedError'
    if (!isRefusal) return { is: 'failed' }
    return { is: performance.now() - began >= TIMEOUT_MS - MARGIN_MS ? 'silent' : 'refused' }
  }
}

async function givenBy(credentialIds: readonly string[], rpId: string | null): Promise<Given | null> {
  const first = new TextEncoder().encode(PRF_INPUT)
  const credential = await navigator.credentials.get({
    publicKey: {
      // Nothing is proved to the server here: the secret alone matters.
      challenge: crypto.getRandomValues(new Uint8Array(32)),
      ...(rpId ? { rpId } : {}),
      allowCredentials: credentialIds.map((id) => ({ type: 'public-key', id: fromBase64Url(id) })),
      userVerification: 'required',
      timeout: TIMEOUT_MS,
      extensions: { prf: { eval: { first } } },
    },
  })
  if (!(credential instanceof PublicKeyCredential)) return null
  const secret = credential.getClientExtensionResults().prf?.results?.first
  if (!secret) return null
  const bytes = ArrayBuffer.isView(secret)
    ? new Uint8Array(secret.buffer, secret.byteOffset, secret.byteLength)
    : new Uint8Array(secret)
  const own = Uint8Array.from(bytes).buffer
  // The worker takes the copy away; nothing of the secret stays on the page.
  bytes.fill(0)
  return { credentialId: credential.id, secret: own }
}
