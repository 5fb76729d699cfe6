import { withFrontMatter } from './frontMatter'

type Line = { abbreviation: string; meaning: string; explanation: string | null }

const START = '- **'
const MIDDLE = '** : '

/** The glossary as a file: a line an abbreviation, its explanation below. */
export function glossaryFileText(lines: readonly Line[]): string {
  const text = lines
    .map(({ abbreviation, meaning, explanation }) =>
      [
        `- **${abbreviation}** : ${meaning}`,
        ...(explanation ? explanation.split('\n').map((each) => `  ${each}`) : []),
      ].join('\n'),
    )
    .join('\n')
  return withFrontMatter({ titre: 'Glossaire' }, text && `${text}\n`)
}

/** The lines of a glossary file; `faults`: those that are none. `first`: the number of its first line. */
export function readGlossaryText(text: string, first: number) {
  const lines: (Line & { line: number })[] = []
  const faults: { line: number; value: string }[] = []
  for (const [at, written] of text.split('\n').entries()) {
    const head = headOf(written)
    const last = lines.at(-1)
    if (head) lines.push({ ...head, explanation: null, line: first + at })
    else if (/^ {2}\S/.test(written) && last)
      last.explanation = last.explanation ? `${last.explanation}\n${written.slice(2)}` : written.slice(2)
    else if (written.trim()) faults.push({ line: first + at, value: written.trim() })
  }
  return { lines, faults }
}

/** `- **RSA** : revenu de solidarité active`. */
function headOf(line: string): Pick<Line, 'abbreviation' | 'meaning'> | null {
  const end = line.indexOf(MIDDLE, START.length + 1)
  const meaning = line.slice(end + MIDDLE.length)
  if (!line.startsWith(START) || end === -1 || meaning === '') return null
  return { abbreviation: line.slice(START.length, end), meaning }
}
