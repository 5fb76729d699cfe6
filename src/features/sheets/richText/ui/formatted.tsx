import type { ReactNode } from 'react'

/** The editor's marks, as bits, from the one nearest the words outwards. */
const MARKS: readonly [number, (words: ReactNode) => ReactNode][] = [
  [1, (words) => <strong>{words}</strong>],
  [2, (words) => <em>{words}</em>],
  [4, (words) => <s>{words}</s>],
  [8, (words) => <u>{words}</u>],
  [16, (words) => <code>{words}</code>],
  [32, (words) => <sub>{words}</sub>],
  [64, (words) => <sup>{words}</sup>],
]

/** Words under the marks that a text of the editor bears. */
export function formatted(words: ReactNode, format: number): ReactNode {
  return MARKS.reduce((inside, [bit, wrap]) => (format & bit ? wrap(inside) : inside), words)
}
