/** The papers of a free text, one a line: bullets and final punctuation go, doubles too. */
export function documentLines(text: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^\s*[-•*–]\s*/, '').replace(/(?<![\s;.,])[\s;.,]+$/, ''))
  return [...new Set(lines.filter(Boolean))]
}
