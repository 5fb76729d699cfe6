import { searchCommunes } from '@/infra/geography/searchCommunes'

/** The communes that what is typed begins to name, best first, at most 8. */
export function findPlaces(text: string): ReturnType<typeof searchCommunes> {
  return searchCommunes(text)
}
