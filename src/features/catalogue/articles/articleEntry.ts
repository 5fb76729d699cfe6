import { ARTICLE_REPORT_SECTIONS } from '@/domain/guide/reportSections'
import { canReadAudience } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { said } from '@/features/sheets/facts/factLines'
import { readAmounts } from '@/features/sheets/rates/read/readAmounts'
import type { SheetKindEntry } from '@/features/sheets/SheetKindEntry'
import { articleEditions } from './articleEditions'
import { articleSchema } from './present/articleSchema'
import { articleItems } from './read/articleItems'
import { articleRevisions } from './read/articleRevisions'
import { articleRows } from './read/articleRows'
import { loadArticleDocuments } from './read/loadArticleDocuments'

/** The sheets of the guide, which editors alone write and whose history is their editions. */
export const articleEntry: SheetKindEntry = {
  load: loadArticleDocuments,
  revisions: articleRevisions,
  rows: articleRows,
  facts: async (payload, id, readerClass) => {
    const article = await payload.findByID({ collection: SLUGS.articles, id, depth: 0, overrideAccess: true })
    if (!canReadAudience(readerClass, article.audience)) return []
    const [read = article] = await readAmounts(payload, [article])
    const texts = (read.legalReferences ?? []).map(({ title, article: at }) =>
      [title, at].filter(Boolean).join(', '),
    )
    return [
      { key: 'summary', lines: said([read.summary]), withheld: false },
      { key: 'legal', lines: texts, withheld: false },
    ]
  },
  subkinds: [],
  reportSections: ARTICLE_REPORT_SECTIONS,
  historyParts: [],
  formSections: [],
  keptFacts: null,
  editions: articleEditions,
  api: {
    items: articleItems,
    name: 'Article',
    schema: articleSchema,
    words: { several: 'fiches du guide', one: 'une fiche du guide' },
  },
}
