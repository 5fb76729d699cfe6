import type { Payload } from 'payload'
import { everydayInForce } from '@/domain/text/everydayWords'
import { readEditedWords } from '@/features/finding/search/read/readEditedWords'
import type { SearchLexicon } from '@/infra/search/SearchLexicon'
import { searchEngine } from '@/infra/search/select'

/** Reads the editors' synonyms, acronyms and everyday words, and gives them to the engine (cheap when nothing changed). */
export async function configureLexicon(payload: Payload): Promise<void> {
  const engine = await searchEngine()
  await engine.configure(await readLexicon(payload))
}

async function readLexicon(payload: Payload): Promise<SearchLexicon> {
  const { groups, acronyms, edited } = await readEditedWords(payload)
  return { acronyms, synonyms: groups, everyday: everydayInForce(groups, edited) }
}
