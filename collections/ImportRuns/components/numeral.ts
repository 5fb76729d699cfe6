/** A count as French people write it. */
export const numeral = (count: number): string => count.toLocaleString('fr-FR')
