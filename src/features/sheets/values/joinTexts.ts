/** The texts that say something, as paragraphs; `null` when none does. */
export function joinTexts(texts: readonly (string | null | undefined)[], between = '\n\n'): string | null {
  return texts.filter(Boolean).join(between) || null
}
