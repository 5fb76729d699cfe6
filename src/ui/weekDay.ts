const FORMAT = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', timeZone: 'Europe/Paris' })

/** `mardi`, as the day is in France at that instant. */
export function weekDay(date: Date): string {
  return FORMAT.format(date)
}
