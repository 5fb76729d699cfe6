import type { HoldState } from '@/domain/placement/closedLists'
import type { MaskedRequest } from '@/features/placement/notices/present/maskedRequest'

/** An option as the facility where it is put reads it. Instants are ISO 8601. */
export type FacilityHold = {
  thread: string
  place: string
  unit: string
  state: HoldState
  placedAt: string
  expiresAt: string
  /** Who answered and when; `null` while nobody did, or for the product itself. */
  answeredBy: string | null
  answeredAt: string | null
  /** Why it was refused or cancelled, in words. */
  reason: string | null
  request: MaskedRequest
  /** Whom to reach about it, once it is accepted: a person of the service, never of the family. */
  asker: string | null
}
