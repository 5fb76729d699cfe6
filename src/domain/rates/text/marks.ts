const MARK = /\{\{([^{}\n]{0,500})\}\}/g

/** Puts words in place of each mark of a text, `{{rsa_socle}}` or `{{rsa_socle × 25 %}}`; the same text where it holds none. */
export function replaceMarks(text: string, wordsOf: (formula: string) => string): string {
  return text.includes('{{') ? text.replace(MARK, (_, formula: string) => wordsOf(formula.trim())) : text
}

/** The formulas that the marks of a text hold, in their order. */
export function formulasIn(text: string): string[] {
  return text.includes('{{') ? [...text.matchAll(MARK)].map(([, formula = '']) => formula.trim()) : []
}
