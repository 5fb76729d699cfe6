/** Where a sentence ends and another begins: its sign, a space, a capital, a quotation or an amount to come. */
const BETWEEN = /(?<=[.!?…])\s+(?=[\p{Lu}«{])/u

/** The sentences of a text; each line has its own. */
export function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(BETWEEN))
    .map((sentence) => sentence.trim())
    .filter(Boolean)
}
