const HOUR = 60

/** `12 minutes`, `3 h`, `2 jours`: for how long a page has been open. */
export function ageOfPage(minutes: number): string {
  if (minutes < HOUR) return `${minutes}\u00a0${minutes > 1 ? 'minutes' : 'minute'}`
  const hours = Math.floor(minutes / HOUR)
  return hours < 48 ? `${hours}\u00a0h` : `${Math.floor(hours / 24)}\u00a0jours`
}
