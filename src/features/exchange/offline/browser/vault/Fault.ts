/** Why something is refused: a word that the page has a sentence for. `words`: those of the server. */
export const FAULTS = [
  'noCopy',
  'keysGone',
  'wrongKey',
  'unproved',
  'noAnswer',
  'past',
  'clockBack',
  'locked',
  'revoked',
  'otherPerson',
  'offline',
  'signedOut',
  'refused',
  'moved',
  'untrusted',
  'full',
  'storage',
] as const
export type FaultCode = (typeof FAULTS)[number]

export class Fault extends Error {
  readonly code: FaultCode
  constructor(code: FaultCode, words = '') {
    super(words)
    this.code = code
  }
}
