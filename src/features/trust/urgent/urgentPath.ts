/** Where an editor has a change told at once: `/bureau/annoncer/D0042`. */
export function urgentPath(number: string): string {
  return `/bureau/annoncer/${encodeURIComponent(number)}`
}

/** What an urgent notice says at most. */
export const MOST_WORDS = 500
