import { mayRequestPlaces } from '@/access/placementRights'
import { readerClassOf } from '@/access/roles'
import { NotAllowed, NotSignedIn, TooManyRequests } from '@/errors'
import { toErrorResponse } from '@/features/people/api/toErrorResponse'
import { clock } from '@/infra/clock'
import { openPayload } from '@/infra/openPayload'
import { consumeReadLimit } from '@/infra/rateLimit/consumeReadLimit'
import type { Candidates } from './findCandidates'
import { readSearch } from './readSearch'
import { type PlaceSearch, searchPlaces } from './searchPlaces'

const MINUTE = 60
const PER_MINUTE = 120

/** The points of what a search finds, for its map: whoever looks for places, signed in; no key of another tool opens it. */
export async function answerPoints(request: Request): Promise<Response> {
  const payload = await openPayload()
  try {
    const { user } = await payload.auth({ headers: request.headers })
    if (!user) throw new NotSignedIn('Connectez-vous pour chercher.')
    if (!mayRequestPlaces(user)) throw new NotAllowed('Cette recherche n’est pas ouverte à votre compte.')
    const limit = { payload, key: `places:${user.id}`, limit: PER_MINUTE, windowSeconds: MINUTE }
    const { allowed, retryAfter } = await consumeReadLimit(limit)
    if (!allowed)
      throw new TooManyRequests('Trop de recherches en peu de temps. Réessayez dans un instant.', retryAfter)
    const params = new URL(request.url).searchParams
    const asked = await readSearch({ payload, user, params, now: clock.now() })
    const found =
      asked.state === 'asked'
        ? pointsOf(await searchPlaces(payload, { readerClass: readerClassOf(user), ...asked }))
        : []
    return Response.json({ total: found.length, points: found }, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return toErrorResponse(error, payload)
  }
}

type SearchPoint = { type: 'facility'; number: string; title: string; lat: number; lng: number }

function pointsOf({ found, candidates }: PlaceSearch): SearchPoint[] {
  const units = found.kind === 'child' ? unitsOfChild(found.matches) : unitsOfSiblings(found.matches)
  return facilitiesOf(units, candidates).flatMap(({ number, name, points }) =>
    points.map(({ lat, lng }) => ({ type: 'facility' as const, number, title: name, lat, lng })),
  )
}

const unitsOfChild = ({ strict, relaxed }: Extract<PlaceSearch['found'], { kind: 'child' }>['matches']) =>
  [...strict, ...relaxed.flatMap(({ matches }) => matches)].map(({ unit }) => unit.id)

const unitsOfSiblings = ({
  together,
  relaxed,
  near,
  split,
}: Extract<PlaceSearch['found'], { kind: 'siblings' }>['matches']) =>
  [...together, ...relaxed, ...near, ...split].flatMap(({ parts }) => parts.map(({ match }) => match.unit.id))

const facilitiesOf = (units: readonly string[], { listedOf }: Candidates) => [
  ...new Set(units.flatMap((unit) => listedOf.get(unit)?.facility ?? [])),
]
