/** A sheet is past its end from the day after its last day, local to the server's time zone. */
export function hasEnded(validUntil: string | null | undefined, now: Date): boolean {
  if (!validUntil) return false
  const last = new Date(validUntil)
  return new Date(last.getFullYear(), last.getMonth(), last.getDate() + 1) <= now
}
