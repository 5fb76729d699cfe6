/** The earlier of two days or two instants, written the same way; the one that there is where the other is `null`. */
export const earliest = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other < one) ? other : one
