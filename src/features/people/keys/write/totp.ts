import { Secret, TOTP } from 'otpauth'

const ISSUER = 'Repère'
const STEP_SECONDS = 30
/** Steps before and after, for clocks that do not agree. */
const WINDOW = 1
const SECRET_BYTES = 20

/** RFC 6238 as applications know it: SHA-1, six figures, thirty seconds. */
function totpOf(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: ISSUER,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: STEP_SECONDS,
    secret: Secret.fromBase32(secret),
  })
}

/** A new secret, base32. */
export const newTotpSecret = (): string => new Secret({ size: SECRET_BYTES }).base32

/** The address that an application reads from the picture (`otpauth://totp/…`). */
export const totpAddress = (secret: string, label: string): string => totpOf(secret, label).toString()

/** The step of thirty seconds that a code is of; `null` for a wrong code, or one too old or too early. */
export function totpStep(secret: string, typed: string, now: Date): number | null {
  const token = typed.replace(/\D/g, '')
  if (token.length !== 6) return null
  const delta = totpOf(secret, '').validate({ token, timestamp: now.getTime(), window: WINDOW })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / STEP_SECONDS) + delta
}
