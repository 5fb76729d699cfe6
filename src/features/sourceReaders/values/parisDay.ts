const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })

/** The day in France at an instant, as `YYYY-MM-DD`. */
export function parisDay(at: Date): string {
  return DAY.format(at)
}
