import { SLUGS } from '../slugs'
import {
  ALL_SHEET_KINDS,
  kindOfType,
  SHEET_TYPES,
  type SheetKind,
  type SheetType,
  sheetKindSpec,
} from './sheetKinds'
import { parseSheetNumber, sheetPath } from './sheetNumber'

/**
 * What search finds: the kinds of sheet, and national sheets beside them, which nobody here numbers, owns, verifies or drafts, so that
 * they are no line of the table (docs/adr/0023-national-sheets.md).
 */
export type DocumentType = SheetType | 'national'
export type IndexedKind = SheetKind | typeof SLUGS.nationalSheets

/** The words of national sheets where a kind has its own. */
const NATIONAL = { label: 'Fiche nationale', plural: 'Fiches nationales', path: 'fiches-nationales' }

export const DOCUMENT_TYPES: readonly DocumentType[] = [...SHEET_TYPES, 'national']
export const INDEXED_KINDS: readonly IndexedKind[] = [...ALL_SHEET_KINDS, SLUGS.nationalSheets]

/** Tells whether a name is that of something that search finds. */
export const isIndexedKind = (name: string): name is IndexedKind =>
  INDEXED_KINDS.some((kind) => kind === name)

/** What one and several of a type are called. */
export function documentWords(type: DocumentType): { label: string; plural: string } {
  return type === 'national' ? NATIONAL : sheetKindSpec(kindOfType(type))
}

/** The portal's address of what search found, by its type and its number. */
export function documentPath(type: DocumentType, number: string): string {
  return type === 'national' ? `/${NATIONAL.path}/${number}` : sheetPath(number)
}

/** The kind that a number tells; a national code (`F815`) is none of ours. */
export const isNationalNumber = (number: string): boolean =>
  parseSheetNumber(number) === null && /^[FNR]\d+$/.test(number)
