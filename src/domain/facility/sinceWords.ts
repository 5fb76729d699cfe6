const MINUTE_MS = 60_000
const HOUR = 60
const DAY = 24 * HOUR

/** How long ago, in minutes, in hours up to two days, then in days: `à l’instant`, `il y a 5 min`, `il y a 47 h`, `il y a 3 jours`. */
export function sinceWords(instant: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - instant.getTime()) / MINUTE_MS)
  if (minutes < 1) return 'à l’instant'
  if (minutes < HOUR) return `il y a ${minutes}\u00a0min`
  if (minutes < 2 * DAY) return `il y a ${Math.floor(minutes / HOUR)}\u00a0h`
  return `il y a ${Math.floor(minutes / DAY)}\u00a0jours`
}
