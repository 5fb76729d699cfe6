import { readFileSync } from 'node:fs'
import { UsageError } from '../lib/UsageError'

/** What a JSON file holds. @throws UsageError in French when it cannot be read as such. */
export const readJsonFile = (path: string): unknown => parse(path, read(path))

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new UsageError(`${path} ne peut pas être lu.`, { cause: error })
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${path} n’est pas du JSON lisible${whereOf(text, error)}.`, { cause: error })
  }
}

/** V8 says where it stopped, in English: `… at position 12`, or the text around it: `…, ..."[2.1,}"... is not valid JSON`. */
function whereOf(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  const position = /at position (\d+)/.exec(message)?.[1]
  if (position === undefined) {
    const around = /, ((?:\.{3})?".*"(?:\.{3})?) is not valid JSON$/s.exec(message)?.[1]
    return around ? ` près de ${around}` : ''
  }
  const before = text.slice(0, Number(position)).split('\n')
  return ` : ligne ${before.length}, colonne ${(before.at(-1)?.length ?? 0) + 1}`
}
