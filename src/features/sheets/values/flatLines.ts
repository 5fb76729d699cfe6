/** The lines of a text on one line; rows of a table, whose cells ` | ` parts, are kept apart by semicolons. */
export function flatLines(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean)
  return lines
    .map((line, at) =>
      at === 0 ? line : `${isBetweenRows(lines[at - 1] ?? '', line) ? '\u00a0; ' : ' '}${line}`,
    )
    .join('')
}

const isBetweenRows = (before: string, line: string) =>
  line.includes(' | ') ? !/[:;]$/.test(before) : before.includes(' | ')
