import { stripVTControlCharacters } from 'node:util'

/** The first line of a message, without colours. */
export function firstLine(message: string): string {
  return stripVTControlCharacters(message).trim().split('\n', 1)[0] ?? ''
}
