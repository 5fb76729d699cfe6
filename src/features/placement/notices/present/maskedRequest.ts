import { CHILD_SEXES, STAY_DURATIONS, UNIT_NEEDS } from '@/domain/facility/closedLists'
import { labelOf } from '@/domain/labelOf'
import { childAge } from '@/domain/placement/childAge'
import { LEGAL_TITLES, SIBLING_WISHES, URGENCIES } from '@/domain/placement/closedLists'
import type { PlacementProfile } from '@/domain/placement/PlacementProfile'

/**
 * What a facility reads of a request before it accepts, in words: of the child of the option alone. `from` and `to` are the days of the
 * option (`YYYY-MM-DD`). There is no context, no commune and no identity in it, and its keys are held by a test.
 */
export type MaskedRequest = {
  reference: string
  /** Years; months under three years. */
  age: string
  sex: string
  needs: string[]
  urgency: string
  duration: string
  from: string
  to: string | null
  legalTitle: string | null
  /** `3 enfants, ensemble, obligatoire`; `null` for an only child. */
  siblings: string | null
}

type Asked = { reference: string; profile: PlacementProfile }
type Held = { child: number | null; from: string; to: string | null }

/** The masked projection of a request for the facility where an option is put. */
export function maskedRequest({ reference, profile }: Asked, held: Held): MaskedRequest {
  const child = profile.children[held.child ?? 0]
  return {
    reference,
    age: child ? childAge(child.birthMonth, held.from) : '',
    sex: child ? labelOf(CHILD_SEXES, child.sex) : '',
    needs: (child?.needs ?? []).map((need) => labelOf(UNIT_NEEDS, need)),
    urgency: labelOf(URGENCIES, profile.urgency),
    duration: labelOf(STAY_DURATIONS, profile.duration),
    from: held.from,
    to: held.to,
    legalTitle: profile.legalTitle ? labelOf(LEGAL_TITLES, profile.legalTitle) : null,
    siblings: siblingWords(profile),
  }
}

function siblingWords({ children, siblings }: PlacementProfile): string | null {
  if (children.length < 2) return null
  const wish = siblings ? `, ${labelOf(SIBLING_WISHES, siblings).toLowerCase()}` : ''
  return `${children.length}\u00a0enfants${wish}`
}
