import { readFileSync } from 'node:fs'
import type { ReadCentres } from '@/infra/geography/CommuneCentres'
import { readCentres } from '@/infra/geography/readCentres'
import { UsageError } from '../lib/UsageError'

/** Reads `{ "INSEE": [longitude, latitude] }`. @throws UsageError in French when the file cannot be read as such. */
export function readCentresFile(path: string): ReadCentres {
  const body = parse(path, read(path))
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new UsageError(`${path} : un objet est attendu, { "91223": [2.152, 48.423], … }.`)
  const entries = Object.entries(body)
  if (entries.length === 0) throw new UsageError(`${path} ne contient aucune commune.`)
  return readCentres(entries)
}

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
