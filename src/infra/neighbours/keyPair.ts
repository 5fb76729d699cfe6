import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { secret } from '@/infra/auth/secret'
import { type PublicKey, publicKeyOf } from './publicKey'

const CIPHER = 'aes-256-cbc'

/** A new Ed25519 pair. The private key is sealed as an encrypted PKCS #8 file under the secret of the portal: useless without both. */
export function newKeyPair(): PublicKey & { sealed: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const known = publicKeyOf(publicKey)
  if (!known) throw new Error('Node gave a key of another kind')
  const sealed = privateKey
    .export({ type: 'pkcs8', format: 'pem', cipher: CIPHER, passphrase: secret() })
    .toString()
  return { ...known, sealed }
}

/** Opens a sealed private key; `null` where the secret of the portal is no longer the one that sealed it. */
export function openPrivateKey(sealed: string): KeyObject | null {
  try {
    const key = createPrivateKey({ key: sealed, format: 'pem', passphrase: secret() })
    return createPublicKey(key).asymmetricKeyType === 'ed25519' ? key : null
  } catch {
    // The passphrase does not open it.
    return null
  }
}
