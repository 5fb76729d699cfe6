/** Why a gesture on exceptional closures was not done; each has its words in the portal. */
export const CLOSURE_FAULTS = [
  'refused',
  'unknown',
  'invalid',
  'past',
  'backwards',
  'tooLong',
  'overlap',
  'gone',
  'busy',
] as const
export type ClosureFault = (typeof CLOSURE_FAULTS)[number]
