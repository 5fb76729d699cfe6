const FIGURES = /^\d+$/
const THOUSANDS = String.raw`(?:[\s.]\d{3})*(?:,\d+)?`
const UNITS = String.raw`(?:€|%|(?:euros?|e|balles|ans?|mois|semaines?|jours?|nuits?|heures?|h|m2|m²|km|m[eè]tres?|kg|fois)(?![\p{L}\p{N}]))`
const MEASURED = new RegExp(`^${THOUSANDS}\\s?${UNITS}`, 'iu')

/** Tells whether a word that ends at `end` of a text is the figure of an amount, an age or a length of time: `850 euros`, `3 mois`. */
export function isAmount(word: string, text: string, end: number): boolean {
  return FIGURES.test(word) && MEASURED.test(text.slice(end, end + 24))
}
