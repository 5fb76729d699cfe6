import type { ReaderClass } from '@/domain/ReaderClass'
import type { SheetKind } from '@/domain/sheet/sheetKinds'

/** What a sheet says, for those who are told of its changes: `keys` name what it belongs to (`theme:logement`, `commune:91223`); `modifiedAt` is ISO 8601. */
export type FeedFacts = { title: string; modifiedAt: string; keys: string[] }

/** What each class may read of a sheet now: the revision of its search document, `null` where it may not read it. */
export type FeedEntry = {
  collection: SheetKind
  publicId: string
  /** Empty where the sheet is gone: the feed knows it already, or has nothing to say. */
  number: string
  revisions: Record<ReaderClass, string | null>
  /** `null` where the sheet itself was not read: what is known of it stays. */
  facts: FeedFacts | null
}
