/** Browsers tell little of what went wrong with a key: a wrong PIN, a cancel and a delay look the same. */
const FAULTS: Readonly<Record<string, string>> = {
  NotAllowedError: 'cancelled',
  InvalidStateError: 'already',
  ConstraintError: 'unverified',
  NotSupportedError: 'unsupported',
  SecurityError: 'foreignDomain',
}

/** Why a ceremony did not end, in our own codes; `null` where another one of this page took its place. */
export function ceremonyFault(error: unknown): string | null {
  const name = error instanceof Error ? error.name : ''
  return name === 'AbortError' ? null : (FAULTS[name] ?? 'failed')
}
