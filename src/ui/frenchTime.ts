const TIME = new Intl.DateTimeFormat('fr-FR', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Paris',
})

/** `14 h 05`, with non-breaking spaces, as the clock on the wall in mainland France shows it. */
export function frenchTime(date: Date): string {
  return TIME.format(date).replace(':', '\u00a0h\u00a0')
}
