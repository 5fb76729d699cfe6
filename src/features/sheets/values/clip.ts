import { flatLines } from './flatLines'

const SENTENCE_END = /[.!?…](?=\s|$)/g

/** Shortens a text to `max` characters: at the end of its last whole sentence where that keeps half of it, else at a word, with `…`. */
export function clip(text: string, max: number): string {
  const line = flatLines(text)
  if (line.length <= max) return line
  const ends = [...line.slice(0, max).matchAll(SENTENCE_END)]
  const end = (ends.at(-1)?.index ?? -1) + 1
  if (end >= max / 2) return line.slice(0, end)
  const cut = line.slice(0, max - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trimEnd()}…`
}
