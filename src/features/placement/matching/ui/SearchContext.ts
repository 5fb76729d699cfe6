import type { ListedUnit } from '@/features/catalogue/facilities/read/findListedUnits'

/** What the rows of one page of results share. */
export type SearchContext = {
  now: Date
  /** The request that options are put for; `null` where none may be. */
  request: string | null
  /** Until when an option put now would stand, in words. */
  end: string
  /** The address of the page. */
  back: string
  listedOf: ReadonlyMap<string, ListedUnit>
}
