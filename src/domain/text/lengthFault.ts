const FIGURES = new Intl.NumberFormat('fr-FR')

/** Says in French that a text is too long, how long it is and how long it may be; `null` when it will do. */
export function lengthFault(text: string, most: number): string | null {
  if (text.length <= most) return null
  return `C’est trop long\u00a0: ${FIGURES.format(text.length)} caractères, pour ${FIGURES.format(most)} au plus.`
}
