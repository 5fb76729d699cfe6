import type { IndexedKind } from '@/domain/sheet/documentTypes'
import { ALL_SHEET_KINDS, isSheetKind, type SheetKind } from '@/domain/sheet/sheetKinds'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import type { SheetField } from '@/domain/sheetEditing/SheetField'
import { articleEntry } from '@/features/catalogue/articles/articleEntry'
import { facilityEntry } from '@/features/catalogue/facilities/facilityEntry'
import { nationalSource } from '@/features/catalogue/nationalReading/nationalSource'
import { organisationEntry } from '@/features/catalogue/organisations/organisationEntry'
import { schemeEntry } from '@/features/catalogue/schemes/schemeEntry'
import { serviceEntry } from '@/features/catalogue/services/serviceEntry'
import type { SheetKindEntry } from './sheets/SheetKindEntry'

/** What each kind of sheet brings to search, verifications, reports, history, forms and the API: one line a kind. */
const REGISTRY: Readonly<Record<SheetKind, SheetKindEntry>> = {
  schemes: schemeEntry,
  articles: articleEntry,
  organisations: organisationEntry,
  services: serviceEntry,
  facilities: facilityEntry,
}

/** What a kind brings. */
export function entryOf(kind: SheetKind): SheetKindEntry {
  return REGISTRY[kind]
}

/** Where the search documents of something come from. */
export function indexSourceOf(kind: IndexedKind): Pick<SheetKindEntry, 'load' | 'revisions'> {
  return isSheetKind(kind) ? REGISTRY[kind] : nationalSource
}

/** What the kind of a sheet number brings; `null` for what is no number. */
export function entryOfNumber(number: string): SheetKindEntry | null {
  const kind = parseSheetNumber(number)?.kind
  return kind ? REGISTRY[kind] : null
}

/** Every field of a kind that the forms of those who keep it change. */
export function formFieldsOf(kind: SheetKind): SheetField[] {
  return REGISTRY[kind].formSections.flatMap(({ fields }) => fields)
}

/** The kinds that other tools get, in the order of the table. */
export const apiKinds = ALL_SHEET_KINDS.flatMap((kind) => {
  const { api } = REGISTRY[kind]
  return api ? [{ kind, api }] : []
})

/** The kinds whose past is read, in the order of the table. */
export const editionKinds = ALL_SHEET_KINDS.filter((kind) => REGISTRY[kind].editions !== null)
