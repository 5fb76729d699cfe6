import type { Line } from '../types'

/** One row for each text, as the repeated fields of a scheme store them. */
export function lines(...texts: string[]): Line[] {
  return texts.map((text) => ({ text }))
}
