/** A public key of a neighbour (PEM). Instants are ISO 8601; `until`: when it stops being accepted, `null` while it is the one in use. */
export type NeighbourKey = { keyId: string; pem: string; addedAt: string; until: string | null }

/** Days for which a key that was renewed is accepted beside the new one: long enough for a portal that is down over a bank holiday. */
export const OVERLAP_DAYS = 7

/** The keys that are accepted at an instant. */
export const acceptedKeys = (keys: readonly NeighbourKey[], now: Date): NeighbourKey[] =>
  keys.filter(({ until }) => until === null || Date.parse(until) > now.getTime())
