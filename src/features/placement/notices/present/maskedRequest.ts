import { CHILD_SEXES, STAY_DURATIONS, UNIT_NEEDS } from '@/domain/facility/closedLists'
import { labelOf } from '@/domain/labelOf'
import { LEGAL_TITLES, SIBLING_WISHES, URGENCIES } from '@/domain/placement/closedLists'
import { type MaskedChild, maskedChild } from '@/domain/placement/maskedChild'
import type { PlacementProfile } from '@/domain/placement/PlacementProfile'

/**
 * What a facility reads of a request before it accepts, in words (`maskedChild`): of the child of the option alone. `from` and `to` are the days of the
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

/** The words of `maskedChild` for the facility where an option is put. */
export function maskedRequest(request: Asked, held: Held): MaskedRequest {
  const { urgency, duration, legalTitle } = request.profile
  const child = maskedChild(request, held.child ?? 0, held.from)
  return {
    reference: request.reference,
    age: child?.age ?? '',
    sex: child ? labelOf(CHILD_SEXES, child.sex) : '',
    needs: (child?.needs ?? []).map((need) => labelOf(UNIT_NEEDS, need)),
    urgency: labelOf(URGENCIES, urgency),
    duration: labelOf(STAY_DURATIONS, duration),
    from: held.from,
    to: held.to,
    legalTitle: legalTitle ? labelOf(LEGAL_TITLES, legalTitle) : null,
    siblings: child && child.siblings > 0 ? siblingWords(child) : null,
  }
}

function siblingWords({ siblings, siblingWish }: MaskedChild): string {
  const wish = siblingWish ? `, ${labelOf(SIBLING_WISHES, siblingWish).toLowerCase()}` : ''
  return `${siblings + 1}\u00a0enfants${wish}`
}
