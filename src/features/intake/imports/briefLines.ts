/** Of a value, as a report shows it: so many lines, of so many characters. */
const [LINES, LENGTH] = [6, 160]

/** The lines of a value, as many as a report that is stored shows; what is cut is marked by `…`. */
export function briefLines(lines: readonly string[]): string[] {
  const brief = lines
    .slice(0, LINES)
    .map((line) => (line.length > LENGTH ? `${line.slice(0, LENGTH - 1).trimEnd()}…` : line))
  return lines.length > LINES ? [...brief, '…'] : brief
}
