const LEAST = 3

/** Whether a word is made of the first letters of words that follow each other (`fjep` for `foyer`, `jeune`, `education`, `populaire`). */
export function isInitials(word: string, names: readonly (readonly string[])[]): boolean {
  if (word.length < LEAST) return false
  return names.some((words) => {
    const letters = words.map((each) => (each === word ? ' ' : each[0])).join('')
    return letters.includes(word)
  })
}
