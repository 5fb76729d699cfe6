import type { Payload } from 'payload'
import type { ChildProfile, PlacementProfile } from '@/domain/placement/PlacementProfile'
import type { PlacementRequest } from '@/payload-types'

type Given = {
  profile?: Partial<PlacementProfile>
  children?: Partial<ChildProfile>[]
  row?: Partial<PlacementRequest>
}

let made = 0
const CHILD: ChildProfile = { reference: null, birthMonth: '2014-05', sex: 'garcon', needs: [] }

/** Stores an open request for a boy of twelve, for a short stay; `given` says what matters here. */
export async function aPlacementRequest(
  payload: Payload,
  { profile = {}, children = [{}], row = {} }: Given = {},
): Promise<PlacementRequest> {
  made += 1
  const whole: PlacementProfile = {
    children: children.map((child) => ({ ...CHILD, ...child })),
    siblings: children.length > 1 ? 'wished' : null,
    splitReason: null,
    legalTitle: 'accueil-provisoire',
    legalStart: null,
    urgency: 'semaine',
    wishedFrom: '2026-06-01',
    duration: 'court',
    expectedDays: 30,
    modes: [],
    commune: null,
    maxMinutes: null,
    incompatibleWith: [],
    context: null,
    ...profile,
  }
  return payload.create({
    collection: 'placement-requests',
    data: {
      reference: `ESSAI-${made}`,
      state: 'open',
      urgency: whole.urgency,
      wishedFrom: whole.wishedFrom,
      profile: whole,
      ...row,
    },
    depth: 0,
    overrideAccess: true,
  })
}
