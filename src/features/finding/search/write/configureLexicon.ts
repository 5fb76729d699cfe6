import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { everydayBeside } from '@/domain/text/everydayWords'
import type { SearchLexicon } from '@/infra/search/SearchLexicon'
import { searchEngine } from '@/infra/search/select'

const MOST = 5000

/** Reads the editors' synonyms and acronyms, and gives them to the engine (cheap when nothing changed). */
export async function configureLexicon(payload: Payload): Promise<void> {
  const engine = await searchEngine()
  await engine.configure(await readLexicon(payload))
}

async function readLexicon(payload: Payload): Promise<SearchLexicon> {
  const { docs } = await payload.find({
    collection: SLUGS.synonyms,
    depth: 0,
    limit: MOST,
    pagination: false,
    sort: 'label',
    select: { acronym: true, terms: true },
    overrideAccess: true,
  })
  const synonyms = docs
    .map(({ acronym, terms }) => [...(acronym ? [acronym] : []), ...(terms ?? [])])
    .filter((group) => group.length > 1)
  return {
    acronyms: docs.flatMap(({ acronym }) => (acronym ? [acronym] : [])),
    synonyms,
    everyday: everydayBeside(synonyms),
  }
}
