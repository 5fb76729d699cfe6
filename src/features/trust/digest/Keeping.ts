import type { FreshnessState } from '@/domain/sheet/freshness'
import type { SheetReference } from '@/features/sheets/reference/SheetReference'

/** Somebody who answers for sheets. */
export type Keeper = { id: string; email: string; name: string }

/** A sheet that falls due, or is past it. */
export type DueSheet = SheetReference & { state: Exclude<FreshnessState, 'verified'> }

/** So many things of one sort that wait on a sheet. */
export type Waiting = { sheet: SheetReference; count: number }

/** Who may change, and who manages, each sheet that people outside keep: account ids by sheet id. */
export type SheetRights = {
  editing: ReadonlyMap<string, ReadonlySet<string>>
  managing: ReadonlyMap<string, ReadonlySet<string>>
}

/** What one person is told of the sheets that they answer for: what falls due, what was reported, what waits for them. */
export type Digest = {
  due: DueSheet[]
  reports: Waiting[]
  proposals: Waiting[]
  requests: Waiting[]
}
