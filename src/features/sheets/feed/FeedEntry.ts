import type { ReaderClass } from '@/domain/ReaderClass'
import type { SheetKind } from '@/domain/sheet/sheetKinds'

/** What each class may read of a sheet now: the revision of its search document, `null` where it may not read it. */
export type FeedEntry = {
  collection: SheetKind
  publicId: string
  /** Empty where the sheet is gone: the feed knows it already, or has nothing to say. */
  number: string
  revisions: Record<ReaderClass, string | null>
}
