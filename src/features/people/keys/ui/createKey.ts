import {
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
  startRegistration,
} from '@simplewebauthn/browser'
import { PRF_INPUT } from '@/domain/authentication/PRF_INPUT'

/** What a second try would not mend: a cancel or a wrong PIN, a key that is enrolled already, another ceremony. */
const FINAL = ['NotAllowedError', 'InvalidStateError', 'AbortError', 'SecurityError']

/**
 * Makes a key, asking it for the secret that offline reading needs: at the making, where some keys give it alone. A key or a browser that
 * fails on it is asked again without, and nobody is told. The secret itself stays here: only whether there is one is sent on.
 */
export async function createKey(
  options: PublicKeyCredentialCreationOptionsJSON,
): Promise<RegistrationResponseJSON> {
  const first = new TextEncoder().encode(PRF_INPUT)
  // The extension takes bytes, which the library's type of JSON leaves out.
  const extensions = { prf: { eval: { first } } } as PublicKeyCredentialCreationOptionsJSON['extensions']
  const response = await startRegistration({
    optionsJSON: { ...options, ...(extensions ? { extensions } : {}) },
  }).catch((error: unknown) => {
    if (error instanceof Error && FINAL.includes(error.name)) throw error
    return startRegistration({ optionsJSON: options })
  })
  // Typed by the browsers of the day, which know no `prf` yet.
  const { prf } = response.clientExtensionResults as { prf?: { enabled?: boolean } }
  const told = prf ? { prf: { enabled: prf.enabled === true } } : {}
  return { ...response, clientExtensionResults: told as RegistrationResponseJSON['clientExtensionResults'] }
}
