import type { Options } from 'minisearch'
import type { OfflineBlock, OfflineSheet } from '@/domain/offline/OfflineSheet'
import { fold } from '@/domain/text/foldText'

/** What the index holds of a sheet. */
export type IndexedSheet = { id: string; title: string; names: string; lead: string; text: string }

/** Words too common to find anything by. */
const EMPTY = new Set(
  'au aux avec ce ces dans de des du elle en et eux il je la le les leur lui ma mais me mes mon ne nos notre nous on ou par pas pour qu que qui sa se ses son sur ta te tes un une vos votre vous a y est sont d l n s c j m t'.split(
    ' ',
  ),
)

/** How sheets are found, on the server that builds the index and in the browser that reads it. */
export const SEARCH_OPTIONS: Options<IndexedSheet> = {
  fields: ['title', 'names', 'lead', 'text'],
  storeFields: [],
  tokenize: (text) => fold(text).split(/[^a-z0-9]+/),
  processTerm: (term) => (term === '' || EMPTY.has(term) ? null : term),
  autoVacuum: false,
  searchOptions: {
    boost: { title: 6, names: 6, lead: 2 },
    combineWith: 'AND',
    prefix: (term) => term.length > 1,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  },
}

/** What is searched of a sheet; marks of amounts are no words. */
export function toIndexed(sheet: OfflineSheet): IndexedSheet {
  const bare = (text: string) => text.replaceAll(/\{\{[^{}\n]*\}\}/g, ' ')
  return {
    id: sheet.number,
    title: sheet.title,
    names: [
      ...sheet.acronyms,
      ...sheet.keywords,
      sheet.number,
      ...(sheet.keeper ? [sheet.keeper.name] : []),
    ].join(' '),
    lead: bare([sheet.lead, ...sheet.facts.map(({ text }) => text)].join(' ')),
    text: bare(sheet.parts.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(wordsOf)]).join(' ')),
  }
}

function wordsOf(block: OfflineBlock): string[] {
  const words = (runs: Extract<OfflineBlock, { is: 'text' }>['runs']) =>
    runs.map((run) => (typeof run === 'string' ? run : run.text)).join('')
  switch (block.is) {
    case 'title':
      return [block.text]
    case 'text':
      return [words(block.runs)]
    case 'list':
      return block.items.flatMap(({ runs, inside }) => [words(runs), ...inside.flatMap(wordsOf)])
    case 'table':
      return block.rows.flat()
    case 'frame':
      return block.blocks.flatMap(wordsOf)
    case 'scale':
      return []
  }
}
