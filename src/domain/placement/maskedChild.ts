import type { ChildSex, StayDuration, UnitNeed } from '../facility/closedLists'
import { childAge } from './childAge'
import type { LegalTitle, SiblingWish, Urgency } from './closedLists'
import type { PlacementProfile } from './PlacementProfile'

/**
 * All that a facility may know of a child of a request that has or had a line there: neither the context, nor the commune, nor the month of
 * birth, nor the reference of the child elsewhere. Its keys are held by a test.
 */
export type MaskedChild = {
  /** That of the request. */
  reference: string
  /** Years; months under three years. */
  age: string
  sex: ChildSex
  needs: readonly UnitNeed[]
  duration: StayDuration
  legalTitle: LegalTitle | null
  urgency: Urgency
  /** Brothers and sisters that the request speaks of beside this child, and how they are to be received; `null` for an only child. */
  siblings: number
  siblingWish: SiblingWish | null
}

type Asked = { reference: string; profile: PlacementProfile }

/** The child of a rank in a request, masked; `null` where the request has no such child. The age is that of a day (`YYYY-MM-DD`). */
export function maskedChild({ reference, profile }: Asked, rank: number, day: string): MaskedChild | null {
  const child = profile.children[rank]
  if (!child) return null
  const siblings = profile.children.length - 1
  return {
    reference,
    age: childAge(child.birthMonth, day),
    sex: child.sex,
    needs: child.needs,
    duration: profile.duration,
    legalTitle: profile.legalTitle,
    urgency: profile.urgency,
    siblings,
    siblingWish: siblings > 0 ? profile.siblings : null,
  }
}
