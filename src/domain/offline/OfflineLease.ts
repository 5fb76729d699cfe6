/** The right to read without a network, as the server signs it. Instants are ISO 8601. */
export type OfflineLease = {
  version: 1
  /** Random, of this copy. */
  device: string
  /** Id of the account: no name. */
  user: string
  /** That of the account when it was given: a revocation raises it. */
  epoch: number
  readerClass: 'partners' | 'agents'
  issuedAt: string
  expiresAt: string
}

/** `open`; `past`: to be renewed on the network; `clockBack`: the clock shows less than what was already seen. */
export type LeaseState = 'open' | 'past' | 'clockBack'

/** Clocks of posts are set right by some minutes now and then. */
const TOLERANCE_MS = 5 * 60_000

/** What a lease allows at an instant. `lastKnown`: the latest instant that this copy has seen, in milliseconds. */
export function leaseState(
  lease: Pick<OfflineLease, 'issuedAt' | 'expiresAt'>,
  now: number,
  lastKnown: number,
): LeaseState {
  const seen = Math.max(lastKnown, Date.parse(lease.issuedAt))
  if (now < seen - TOLERANCE_MS) return 'clockBack'
  // A date that cannot be read allows nothing.
  return now < Date.parse(lease.expiresAt) ? 'open' : 'past'
}

/** The days that a lease lasts, as the settings may say: from one to thirty, seven where they say nothing. */
export function leaseDays(said: number | null | undefined): number {
  return Math.min(30, Math.max(1, Math.round(said ?? 7)))
}
