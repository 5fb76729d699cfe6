import { type AnalysedQuery, analyseQuery } from '@/domain/text/analyseQuery'
import type { CompiledLexicon } from '@/domain/text/compileLexicon'
import { mendElisions } from '@/domain/text/mendElisions'
import type { ClassIndex } from './ClassIndex'

type Asked = { index: ClassIndex; lexicon: CompiledLexicon }

/** A query as it is meant, which the words that the index knows may tell. */
export function readQuery({ index, lexicon }: Asked, text: string): AnalysedQuery {
  const isKnown = (word: string) =>
    index.vocabulary.has(word) && index.postings.find({ phrases: [[word]] }) !== null
  return mendElisions(text, analyseQuery(text, lexicon), lexicon, isKnown)
}
