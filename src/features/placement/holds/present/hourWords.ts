const FORMAT = new Intl.DateTimeFormat('fr-FR', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Paris',
})

/** The hour in France: `14:02`. */
export function hourWords(instant: Date): string {
  return FORMAT.format(instant)
}
