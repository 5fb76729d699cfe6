import type { CompiledLexicon } from '@/domain/text/compileLexicon'
import { fold } from '@/domain/text/foldText'
import type { Suggestion } from '../../SearchAnswer'
import { sheetSchema } from '../answer/readSheet'
import type { MeilisearchContext } from '../MeilisearchContext'
import { queryTiers } from '../query/queryTiers'
import { searchAll } from './findAll'
import { readQuery, tierOptions } from './readQuery'

/** So many are read for one shown, to bring up those that start with what is typed. */
const CANDIDATES = 5
const ATTRIBUTES = ['acronyms', 'number', 'title']

type Asked = { uid: string; text: string; limit: number }

/** Titles of sheets in force whose title, acronyms or number hold all the words typed, the last one maybe unfinished. */
export async function runSuggest(
  context: MeilisearchContext,
  lexicon: CompiledLexicon,
  { uid, text, limit }: Asked,
): Promise<Suggestion[]> {
  if (limit <= 0) return []
  const read = await readQuery(context, uid, lexicon, text)
  const { analysed } = read
  if (analysed.words.length === 0) return []
  const { rewritten } = tierOptions(read)
  const [found] = await searchAll(context, queryTiers(analysed, { rewritten, attributes: ATTRIBUTES }), [
    {
      uid,
      filter: [{ kind: 'compare', field: 'ended', operator: '=', value: false }],
      page: 1,
      hitsPerPage: limit * CANDIDATES,
      facets: [],
      attributesToRetrieve: ['id', 'sheet'],
    },
  ])
  const sheets = (found?.hits ?? []).map(({ sheet }) => sheetSchema.parse(sheet))
  const typed = fold(text.trim())
  const starts = (title: string) => (fold(title).startsWith(typed) ? 0 : 1)
  return sheets
    .sort((a, b) => starts(a.title) - starts(b.title))
    .slice(0, limit)
    .map(({ title, type, number, url }) => ({ text: title, type, number, url }))
}
