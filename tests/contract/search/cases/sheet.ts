import type { SearchDocument } from '@/infra/search/SearchDocument'
import { aSearchDocument } from '../../../factories/aSearchDocument'

type Text = Pick<SearchDocument, 'title'> & Partial<SearchDocument>

/** A sheet of the corpus: its id is the word by which cases call it. */
export function sheet(id: string, number: string, text: Text): SearchDocument {
  return aSearchDocument({
    id,
    number,
    kind: 'aide-financiere',
    level: 'nationale',
    territory: ['france'],
    ...text,
  })
}
