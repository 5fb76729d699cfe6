import type { LoggerInstance } from 'next-auth'
import type { Payload } from 'payload'

/** Sends what next-auth reports to the product's log: a code and a reason, never a token, a code or a claim. */
export function authLogger(payload: Payload): Partial<LoggerInstance> {
  return {
    error: (code, metadata) =>
      payload.logger.warn({ msg: 'Sign-in refused', code, reason: reasonOf(metadata) }),
    warn: (code) => payload.logger.warn({ msg: 'Sign-in warning', code }),
    debug: () => undefined,
  }
}

function reasonOf(metadata: unknown): string {
  if (metadata instanceof Error) return plain(metadata.message)
  const inner =
    typeof metadata === 'object' && metadata !== null && 'error' in metadata ? metadata.error : undefined
  return inner instanceof Error ? plain(inner.message) : 'unknown'
}

/** “state mismatch, expected …, got: …”: what was expected and got is a secret. */
function plain(message: string): string {
  return (message.split(/,? (?:expected|got)\b/)[0] ?? '').slice(0, 120)
}
