import type { Standing } from '@/domain/placement/calendar/standingOf'
import type { ExtraReason, PlaceKind } from '@/domain/placement/closedLists'
import type { Occupation } from './present/Occupation'

/** A place with what stands in its calendar over the days that are shown. Days are `YYYY-MM-DD`. */
export type CalendarPlaceRow = {
  id: string
  unit: string
  reference: string
  kind: PlaceKind
  extraReason: ExtraReason | null
  inServiceFrom: string
  inServiceTo: string | null
  standing: readonly Standing[]
  occupations: readonly Occupation[]
}
