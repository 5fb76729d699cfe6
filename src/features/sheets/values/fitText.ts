import type { Spot } from './Spot'

/** A text no longer than a sheet holds; what is cut is told. */
export function fitText<Text extends string | null>(
  text: Text,
  max: number,
  { notes, column }: Spot,
): Text | string {
  if (text === null || text.length <= max) return text
  notes.warn(column, text, `texte de plus de ${max} caractères\u00a0: coupé`)
  return `${text.slice(0, max - 1).trimEnd()}…`
}
