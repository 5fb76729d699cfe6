import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import type { PlacementProfile } from '@/domain/placement/PlacementProfile'
import { SLUGS } from '@/domain/slugs'
import { type Cost, costOf, type LimitedCosts, limitedCosts, rounded, timed } from './timing'

/** Milliseconds, database read included: a child alone, and four brothers and sisters. `first` is the first search of a process. */
export type PlacesMatchingFigures = {
  first: number
  child: LimitedCosts
  siblings: LimitedCosts
}

const CHILD_LIMIT = 60
const SIBLINGS_LIMIT = 150
/** Somebody takes or frees a place once in so many searches. */
const CHANGED_EVERY = 10
const WARM_UP = 10
const AGES = [1, 4, 7, 9, 12, 14, 16]
const DURATIONS = ['urgence', 'court', 'moyen', 'long'] as const

/** Measures the search of a place on a base that is filled already. */
export async function measurePlacesMatching(
  payload: Payload,
  { queries, now }: { queries: number; now: Date },
): Promise<PlacesMatchingFigures> {
  const { searchPlaces } = await import('@/features/placement/matching/read/searchPlaces')
  const today = localTime(now).day
  const search = (profile: PlacementProfile) =>
    searchPlaces(payload, { readerClass: 'agents', profile, request: null, withHidden: true })
  const first = await timed(() => search(profileOf(0, 1, today)))
  const { docs: places } = await payload.find({
    collection: SLUGS.places,
    depth: 0,
    limit: 200,
    pagination: false,
    select: { taken: true },
    overrideAccess: true,
  })
  const child: Cost[] = []
  const siblings: Cost[] = []
  for (let n = 0; n < queries + WARM_UP; n += 1) {
    const place = n % CHANGED_EVERY === 0 ? places[(n * 7) % places.length] : undefined
    if (place)
      await payload.db.updateOne({
        collection: SLUGS.places,
        id: place.id,
        data: { taken: n % 20 === 0 ? [] : place.taken, updatedAt: new Date().toISOString() },
        returning: false,
      })
    const alone = await costOf(() => search(profileOf(n, 1, today)))
    const together = await costOf(() => search(profileOf(n, 4, today)))
    if (n < WARM_UP) continue
    child.push(alone)
    siblings.push(together)
  }
  return {
    first: rounded(first),
    child: limitedCosts(child, CHILD_LIMIT),
    siblings: limitedCosts(siblings, SIBLINGS_LIMIT),
  }
}

function profileOf(n: number, count: number, today: string): PlacementProfile {
  const year = Number(today.slice(0, 4))
  return {
    children: Array.from({ length: count }, (_, rank) => ({
      reference: null,
      birthMonth: `${year - (AGES[(n + rank * 2) % AGES.length] ?? 8)}-02`,
      sex: (n + rank) % 2 === 0 ? ('garcon' as const) : ('fille' as const),
      needs: n % 3 === 0 ? ['soins' as const] : [],
    })),
    siblings: count > 1 ? 'wished' : null,
    splitReason: null,
    legalTitle: 'placement-judiciaire',
    legalStart: null,
    urgency: 'semaine',
    wishedFrom: today,
    duration: DURATIONS[n % DURATIONS.length] ?? 'court',
    expectedDays: n % 2 === 0 ? 30 : 120,
    modes: n % 4 === 0 ? ['internat-collectif', 'lieu-de-vie'] : [],
    commune: '91223',
    maxMinutes: n % 2 === 0 ? 45 : null,
    incompatibleWith: [],
    context: null,
  }
}
