import type { SheetSlug } from '@collections/slugs'
import type { FreshnessState } from '@/domain/freshness'

/** Somebody who answers for sheets. */
export type Keeper = { id: string; email: string; name: string }

/** A sheet as the people who answer for it are found. */
export type WaitingSheet = {
  kind: SheetSlug
  id: string
  number: string
  name: string
  /** The sheet whose members keep it: the organisation of a service, else itself. */
  keptById: string
  /** The editor responsible for it. */
  ownerId: string | null
}

/** `reviewDueAt`: ISO 8601; `null` when it was never verified. */
export type DueSheet = WaitingSheet & {
  state: Exclude<FreshnessState, 'verified'>
  reviewDueAt: string | null
}

/** So many things of one sort that wait on a sheet. */
export type Waiting = { sheet: WaitingSheet; count: number }

/** Who may change, and who manages, each sheet that people outside keep: account ids by sheet id. */
export type SheetRights = {
  editing: ReadonlyMap<string, ReadonlySet<string>>
  managing: ReadonlyMap<string, ReadonlySet<string>>
}

/** What one person is told: what falls due, what was reported, what waits for them. */
export type Digest = {
  due: DueSheet[]
  reports: Waiting[]
  proposals: Waiting[]
  requests: Waiting[]
}
