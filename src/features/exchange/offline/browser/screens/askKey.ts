import { PRF_INPUT } from '@/domain/authentication/PRF_INPUT'
import type { Given } from '../vault/Keeper'

const TIMEOUT_MS = 90_000

const fromBase64Url = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

/**
 * Asks for one of these keys (base64url), its code or fingerprint too, and for the secret that it makes. `null` where the key gives none.
 * @throws DOMException `NotAllowedError` for a refusal, a cancel or a silence: browsers do not tell them apart.
 */
export async function askKey(credentialIds: readonly string[], rpId: string | null): Promise<Given | null> {
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
  return { credentialId: credential.id, secret: Uint8Array.from(bytes).buffer }
}
