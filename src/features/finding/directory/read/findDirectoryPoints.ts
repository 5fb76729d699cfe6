import type { ReaderClass } from '@/domain/ReaderClass'
import { readSearchParameters, toSearchQuery } from '@/features/finding/search/read/searchParameters'
import type { SearchPoints } from '@/infra/search/SearchAnswer'
import { searchEngine } from '@/infra/search/select'
import { directoryParameters } from './directoryParameters'

const MOST_POINTS = 2000

/** The places of what the directory lists for the same address, at most 2,000. @throws InvalidInput, SearchUnavailable */
export async function findDirectoryPoints(
  params: URLSearchParams,
  readerClass: ReaderClass,
): Promise<SearchPoints> {
  const engine = await searchEngine()
  return engine.points(
    toSearchQuery(readSearchParameters(directoryParameters(params)), readerClass, []),
    MOST_POINTS,
  )
}
