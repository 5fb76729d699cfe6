import type { ChildSex, StayDuration, UnitNeed } from '@/domain/facility/closedLists'
import { childAge } from '@/domain/placement/childAge'
import type { LegalTitle, Urgency } from '@/domain/placement/closedLists'
import type { PlacementProfile } from '@/domain/placement/PlacementProfile'

/** A child of a request as the facility that it concerns may know it: neither context, nor commune, nor month of birth. */
export type MaskedChild = {
  request: string
  reference: string
  age: string
  sex: ChildSex
  needs: readonly UnitNeed[]
  duration: StayDuration
  legalTitle: LegalTitle | null
  urgency: Urgency
  /** Brothers and sisters that the request speaks of beside this child. */
  siblings: number
}

type Row = { id: string; reference: string; urgency: Urgency; profile: PlacementProfile }

/** The child of this rank in a request; `null` where the request has no such child. `today` is `YYYY-MM-DD`. */
export function maskedChild(
  { id, reference, urgency, profile }: Row,
  rank: number,
  today: string,
): MaskedChild | null {
  const child = profile.children[rank]
  if (!child) return null
  return {
    request: id,
    reference: child.reference ?? reference,
    age: childAge(child.birthMonth, today),
    sex: child.sex,
    needs: child.needs,
    duration: profile.duration,
    legalTitle: profile.legalTitle,
    urgency,
    siblings: profile.children.length - 1,
  }
}
