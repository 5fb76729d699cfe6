import { type SheetKind, sheetKindSpec } from '@/domain/sheet/sheetKinds'

/** What one sheet of a kind and several are called, in the middle of a sentence. */
export function kindWords(kind: SheetKind): { one: string; several: string } {
  const { label, plural } = sheetKindSpec(kind)
  return { one: label.toLowerCase(), several: plural.toLowerCase() }
}
