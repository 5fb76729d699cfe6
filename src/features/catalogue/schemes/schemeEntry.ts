import { SCHEME_KINDS } from '@/domain/scheme/closedLists'
import { SCHEME_REPORT_SECTIONS } from '@/domain/scheme/reportSections'
import { SLUGS } from '@/domain/slugs'
import { askedSheets } from '@/features/sheets/api/askedSheets'
import { readAmounts } from '@/features/sheets/rates/read/readAmounts'
import type { SheetKindEntry } from '@/features/sheets/SheetKindEntry'
import { schemeFacts } from './present/schemeFacts'
import { schemeSchema } from './present/schemeSchema'
import { loadSchemeDocuments } from './read/loadSchemeDocuments'
import { schemeItems } from './read/schemeItems'
import { schemeRevisions } from './read/schemeRevisions'
import { schemeRows } from './read/schemeRows'
import { schemeEditions } from './schemeEditions'

/** Schemes, which editors alone write and whose history is their own page. */
export const schemeEntry: SheetKindEntry = {
  load: loadSchemeDocuments,
  revisions: schemeRevisions,
  rows: schemeRows,
  facts: async (payload, id, readerClass) => {
    const scheme = await payload.findByID({ collection: SLUGS.schemes, id, depth: 0, overrideAccess: true })
    const [read = scheme] = await readAmounts(payload, [scheme])
    return schemeFacts(read, readerClass)
  },
  subkinds: SCHEME_KINDS,
  reportSections: SCHEME_REPORT_SECTIONS,
  historyParts: [],
  formSections: [],
  keptFacts: null,
  editions: schemeEditions,
  api: {
    items: async (asked) => {
      const { docs } = await asked.payload.find({ ...askedSheets(asked), collection: SLUGS.schemes })
      return schemeItems(docs, asked)
    },
    name: 'Scheme',
    schema: schemeSchema,
    words: { several: 'dispositifs', one: 'un dispositif' },
  },
}
