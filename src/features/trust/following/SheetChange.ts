import type { SheetKind } from '@/domain/sheet/sheetKinds'

/** What became of a sheet: `said` where its publication said it, in words of its own. */
export type ChangeNature = 'new' | 'changed' | 'said' | 'withdrawn'

/** One change of a sheet, as a reader class may be told of it. */
export type SheetChange = {
  kind: SheetKind
  number: string
  title: string
  /** ISO 8601, by the product's clock. */
  at: string
  nature: ChangeNature
  /** The nature that its publication gave, in French. */
  said: string | null
  /** What changes, in the words of its publication. */
  summary: string | null
  /** What it belongs to, as `targetKey` names it, itself included. */
  keys: readonly string[]
}

/** The changes of a class by what they belong to, the last first. */
export type ChangesByKey = ReadonlyMap<string, readonly SheetChange[]>
