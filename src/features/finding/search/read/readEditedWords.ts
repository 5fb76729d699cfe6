import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { EditedSaying } from '@/domain/text/everydayWords'

const MOST = 5000

/** The words of the search as editors wrote them: groups that stand for one another, acronyms, and everyday sayings. */
type EditedWords = { groups: string[][]; acronyms: string[]; edited: EditedSaying[] }

/** Reads the words that editors wrote. */
export async function readEditedWords(payload: Payload): Promise<EditedWords> {
  const [synonyms, sayings] = await Promise.all([
    payload.find({
      collection: SLUGS.synonyms,
      depth: 0,
      limit: MOST,
      pagination: false,
      sort: 'label',
      select: { acronym: true, terms: true },
      overrideAccess: true,
    }),
    payload.find({
      collection: SLUGS.everydayWords,
      depth: 0,
      limit: MOST,
      pagination: false,
      sort: 'key',
      select: { said: true, means: true, off: true },
      overrideAccess: true,
    }),
  ])
  const groups = synonyms.docs
    .map(({ acronym, terms }) => [...(acronym ? [acronym] : []), ...(terms ?? [])])
    .filter((group) => group.length > 1)
  return {
    groups,
    acronyms: synonyms.docs.flatMap(({ acronym }) => (acronym ? [acronym] : [])),
    edited: sayings.docs.map(({ said, means, off }) => ({ said, means: means ?? [], off: off === true })),
  }
}
