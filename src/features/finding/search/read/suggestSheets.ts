import type { ReaderClass } from '@/domain/ReaderClass'
import { InvalidInput } from '@/errors'
import type { Suggestion } from '@/infra/search/SearchAnswer'
import { searchEngine } from '@/infra/search/select'

const MOST = 8
const LONGEST = 100

/** Titles that what is typed begins to name, at most 8; nothing typed, nothing suggested. @throws InvalidInput, SearchUnavailable */
export async function suggestSheets(readerClass: ReaderClass, text: string): Promise<Suggestion[]> {
  if (text.length > LONGEST)
    throw new InvalidInput(`Paramètre « q » : ${LONGEST} caractères au plus.`, { field: 'q' })
  if (text.trim() === '') return []
  const engine = await searchEngine()
  return engine.suggest(readerClass, text, MOST)
}
