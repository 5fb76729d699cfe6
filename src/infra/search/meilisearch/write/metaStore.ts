import { z } from 'zod'
import type { SearchLexicon } from '../../SearchLexicon'
import { lexiconSchema } from '../../shared/lexiconSchema'
import { apiErrorCode, callMeilisearch } from '../callMeilisearch'
import { metaUid } from '../indexUid'
import type { MeilisearchContext } from '../MeilisearchContext'

const metaSchema = z.object({ lexicon: z.string(), settingsHash: z.string() })

/** What every process shares about the indexes. */
type Meta = { lexicon: SearchLexicon; settingsHash: string | null }

const EMPTY_META: Meta = { lexicon: { acronyms: [], synonyms: [] }, settingsHash: null }

const META_ID = 'lexicon'
const ABSENT = ['index_not_found', 'document_not_found']

/** The lexicon in force and the hash of the settings that the indexes have; empty before the first start. */
export async function readMeta({ reader, prefix }: MeilisearchContext): Promise<Meta> {
  try {
    const held = await callMeilisearch(() => reader.index(metaUid(prefix)).getDocument(META_ID))
    const { lexicon, settingsHash } = metaSchema.parse(held)
    return { lexicon: lexiconSchema.parse(JSON.parse(lexicon)), settingsHash }
  } catch (error) {
    if (ABSENT.includes(apiErrorCode(error) ?? '')) return EMPTY_META
    throw error
  }
}

/** The document that `readMeta` reads; the lexicon is one string, so that no field is made of each of its words. */
export function metaDocument(lexicon: SearchLexicon, settingsHash: string) {
  const { acronyms, synonyms, everyday } = lexicon
  return {
    id: META_ID,
    kind: 'meta',
    at: 0,
    lexicon: JSON.stringify({ acronyms, synonyms, everyday }),
    settingsHash,
  }
}
