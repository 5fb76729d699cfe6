import MiniSearch from 'minisearch'
import { fold } from '@/domain/text/foldText'
import { foldedWords } from '@/domain/text/tokenize'
import { Columns } from '@/infra/search/embedded/Columns'
import { factsOf } from '@/infra/search/embedded/facts'
import { filterAndCount } from '@/infra/search/embedded/filterAndCount'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import type { SearchQuery } from '@/infra/search/SearchQuery'

/** MiniSearch with the same facet columns: what the embedded engine is compared with. */
export function buildMiniSearch(documents: Iterable<SearchDocument>) {
  const columns = new Columns()
  const index = new MiniSearch({
    fields: ['codes', 'title', 'keywords', 'organisation', 'summary', 'body'],
    tokenize: foldedWords,
    processTerm: fold,
    searchOptions: {
      boost: { codes: 14, title: 10, keywords: 6, organisation: 4, summary: 3 },
      combineWith: 'AND',
      fuzzy: (term) => (term.length < 5 ? false : term.length < 9 ? 1 : 2),
      prefix: (_, at, terms) => at === terms.length - 1,
    },
  })
  let slot = 0
  for (const document of documents) {
    columns.set(slot, document.id, factsOf(document))
    index.add({
      id: slot,
      codes: document.acronyms.join(' '),
      title: document.title,
      keywords: document.keywords.join(' '),
      organisation: document.organisationNames.join(' '),
      summary: document.summary,
      body: document.body,
    })
    slot += 1
  }
  const search = (query: SearchQuery) => {
    const found = new Set<number>(index.search(query.text).map(({ id }) => Number(id)))
    return filterAndCount(columns, query, (one) => found.has(one)).slots.length
  }
  return { search }
}
