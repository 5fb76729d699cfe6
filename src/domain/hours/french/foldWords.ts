const LETTERS: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '\t': ' ',
  '–': '-',
  '—': '-',
  '‐': '-',
  '−': '-',
  '’': "'",
}

/** The same text in plain lower-case letters, spaces and dashes, a character for a character: places in it are places in the text. */
export function foldWords(text: string): string {
  return [...text]
    .map((letter) => {
      const plain = LETTERS[letter] ?? letter.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
      return plain.length === letter.length ? plain : letter
    })
    .join('')
}
