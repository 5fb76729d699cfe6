import type { Payload } from 'payload'
import { everydayInForce, readProductWords } from '@/domain/text/everydayWords'
import { readEditedWords } from '@/features/finding/search/read/readEditedWords'
import { breathe } from '@/infra/breathe'
import type { SearchLexicon } from '@/infra/search/SearchLexicon'
import { searchEngine } from '@/infra/search/select'

/** Reads the editors' synonyms, acronyms and everyday words, and gives them to the engine (cheap when nothing changed). */
export async function configureLexicon(payload: Payload): Promise<void> {
  const engine = await searchEngine()
  await engine.configure(await readLexicon(payload))
}

let last: { key: string; lexicon: SearchLexicon } | null = null

/** The same object while editors change nothing: an engine that has it need not compare tens of thousands of sayings each minute. */
async function readLexicon(payload: Payload): Promise<SearchLexicon> {
  const words = await readEditedWords(payload)
  const key = JSON.stringify(words)
  if (last?.key === key) return last.lexicon
  for (const _part of readProductWords()) await breathe()
  const { groups, acronyms, edited } = words
  const lexicon = { acronyms, synonyms: groups, everyday: everydayInForce(groups, edited) }
  last = { key, lexicon }
  return lexicon
}
