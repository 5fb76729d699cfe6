import { ALL_SHEET_KINDS, type SheetKind, sheetKindSpec } from './sheetKinds'

/** `schemes`, 42 → `D0042`: at least four digits, more when the rank needs them. */
export function formatSheetNumber(kind: SheetKind, rank: number): string {
  return `${sheetKindSpec(kind).letter}${String(rank).padStart(4, '0')}`
}

/** Reads a sheet number as people type it (`d 42`, `D0042`); `null` when it is none. */
export function parseSheetNumber(text: string): { kind: SheetKind; number: string } | null {
  const found = /^\s*([a-z])[\s-]*0*(\d{1,9})\s*$/i.exec(text)
  const letter = found?.[1]?.toUpperCase()
  const kind = ALL_SHEET_KINDS.find((known) => sheetKindSpec(known).letter === letter)
  return found && kind ? { kind, number: formatSheetNumber(kind, Number(found[2])) } : null
}

/** The portal's address of a sheet: `D0042` → `/dispositifs/D0042`. */
export function sheetPath(number: string): string {
  const kind = parseSheetNumber(number)?.kind ?? 'schemes'
  return `/${sheetKindSpec(kind).path}/${number}`
}
