import type { KeptKind, SheetKind } from '@/domain/sheet/sheetKinds'

/** A sheet as whatever refers to one needs it; nothing here is for readers without their right on the sheet. */
export type SheetReference = {
  kind: SheetKind
  id: string
  number: string
  name: string
  /** Whose members keep it: itself, or the sheet that it belongs to; `null` where editors alone do. */
  keeper: { kind: KeptKind; id: string } | null
  /** Its own mail addresses, the first one first. */
  emails: readonly string[]
  /** The editor who answers for it. */
  ownerId: string | null
  /** ISO 8601 instants. */
  verifiedAt: string | null
  reviewDueAt: string | null
  modifiedAt: string | null
}

/** A sheet that has members of its own. */
export type KeptSheet = SheetReference & { kind: KeptKind }
