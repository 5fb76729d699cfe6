import type { SheetKindEntry } from '@/features/sheets/SheetKindEntry'
import { loadNationalDocuments } from './read/loadNationalDocuments'
import { nationalRevisions } from './read/nationalRevisions'

/** Where the search documents of national sheets come from; the id of one is its code. */
export const nationalSource: Pick<SheetKindEntry, 'load' | 'revisions'> = {
  load: loadNationalDocuments,
  revisions: nationalRevisions,
}
