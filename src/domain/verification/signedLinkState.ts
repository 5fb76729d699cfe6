/** What a link of a mail is worth: `dead` for one whose person lost their right. */
export type LinkState = 'usable' | 'used' | 'expired' | 'revoked' | 'dead' | 'unknown' | 'tooMany'

/** What a signed link may do, each alone. */
export type LinkPurpose = 'verify' | 'digest-stop' | 'bulletin-stop' | 'hold-answer'

type StoredLink = {
  purpose: string
  /** ISO 8601. */
  expiresAt: string
  usedAt?: string | null
  revokedAt?: string | null
}

/** The state of a stored link for a purpose; one of another purpose is unknown, so that nothing of it is told. */
export function signedLinkState(
  link: StoredLink | null,
  purpose: LinkPurpose,
  now: Date,
): Exclude<LinkState, 'dead' | 'tooMany'> {
  if (link?.purpose !== purpose) return 'unknown'
  if (link.revokedAt) return 'revoked'
  if (link.usedAt) return 'used'
  return Date.parse(link.expiresAt) <= now.getTime() ? 'expired' : 'usable'
}
