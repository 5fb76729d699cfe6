/** Light plural folding: enough for two spellings of one word to meet. */
export const singular = (word: string): string => (word.length > 4 ? word.replace(/(?:s|x)$/, '') : word)
