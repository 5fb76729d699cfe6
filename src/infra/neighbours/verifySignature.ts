import { createVerifier, httpbis, type SignatureParameters } from 'http-message-signatures'
import { z } from 'zod'
import { isDigestOf } from './contentDigest'
import {
  CLOCK_SECONDS,
  SIGNATURE_TAG,
  SIGNED_FIELDS,
  SIGNED_PARAMETERS,
  VALID_SECONDS,
} from './signatureRules'

export type SignatureFault = 'unsigned' | 'unknownKey' | 'clock' | 'digest' | 'signature'
type Verified = { fault: null; keyId: string; nonce: string } | { fault: SignatureFault }

type Signed = {
  method: string
  /** The address as whoever signed wrote it: that of our own site, whatever a proxy made of it. */
  url: URL
  headers: Headers
  body: string
}

const parametersSchema = z.object({
  keyid: z.string().max(64),
  nonce: z.string().min(16).max(64),
  alg: z.literal('ed25519'),
  tag: z.literal(SIGNATURE_TAG),
  created: z.date(),
  expires: z.number(),
})

/**
 * Tells who signed a message, by the one signature that it bears. `pemOf` gives the public key of an id, `null` for one that is unknown or
 * revoked. Whether the nonce was seen before is the caller's to ask, last. Real time, even under a fixed clock.
 */
export async function verifySignature(
  { method, url, headers, body }: Signed,
  pemOf: (keyId: string) => string | null,
  now = new Date(),
): Promise<Verified> {
  const given: z.infer<typeof parametersSchema>[] = []
  const faults: SignatureFault[] = []
  const keyLookup = async (parameters: SignatureParameters) => {
    const read = parametersSchema.safeParse(parameters)
    const pem = read.success ? pemOf(read.data.keyid) : null
    if (!read.success) faults.push('signature')
    else if (!pem) faults.push('unknownKey')
    else if (!isInTime(read.data, now)) faults.push('clock')
    if (!read.success || !pem || faults.length > 0) return null
    given.push(read.data)
    return { id: read.data.keyid, algs: ['ed25519'], verify: createVerifier(pem, 'ed25519') }
  }
  const isSigned = await httpbis
    .verifyMessage(
      {
        keyLookup,
        requiredFields: [...SIGNED_FIELDS],
        requiredParams: [...SIGNED_PARAMETERS],
        // Judged above, by the minutes that two clocks may differ.
        notAfter: Number.MAX_SAFE_INTEGER,
        tolerance: CLOCK_SECONDS,
      },
      { method, url: url.href, headers: Object.fromEntries(headers) },
    )
    // Headers that nobody signs so.
    .catch(() => false)
  const [fault] = faults
  if (fault) return { fault }
  if (isSigned === null) return { fault: 'unsigned' }
  const [only] = given
  if (!isSigned || !only || given.length > 1) return { fault: 'signature' }
  if (!isDigestOf(headers.get('content-digest'), body)) return { fault: 'digest' }
  return { fault: null, keyId: only.keyid, nonce: only.nonce }
}

/** `expires` may be no later than `VALID_SECONDS` after `created`: a signature that lasts outlives the memory of its nonce. */
function isInTime({ created, expires }: z.infer<typeof parametersSchema>, now: Date): boolean {
  const made = created.getTime() / 1000
  const today = now.getTime() / 1000
  return (
    Math.abs(today - made) <= CLOCK_SECONDS &&
    expires >= made &&
    expires <= made + VALID_SECONDS &&
    today <= expires + CLOCK_SECONDS
  )
}
