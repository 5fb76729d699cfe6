import type { ReadCentres } from '@/infra/geography/CommuneCentres'
import { readCentres } from '@/infra/geography/readCentres'
import { UsageError } from '../lib/UsageError'
import { readJsonFile } from './readJsonFile'

/** Reads `{ "INSEE": [longitude, latitude] }`. @throws UsageError in French when the file cannot be read as such. */
export function readCentresFile(path: string): ReadCentres {
  const body = readJsonFile(path)
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new UsageError(`${path} : un objet est attendu, { "91223": [2.152, 48.423], … }.`)
  const entries = Object.entries(body)
  if (entries.length === 0) throw new UsageError(`${path} ne contient aucune commune.`)
  return readCentres(entries)
}
