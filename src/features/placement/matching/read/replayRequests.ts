import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { matchPlaces } from '@/domain/placement/matching/matchPlaces'
import type { Search } from '@/domain/placement/matching/Search'
import { matchSiblings } from '@/domain/placement/matching/siblings/matchSiblings'
import type { MatchingWeights } from '@/domain/placement/placementSettings'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { breathe } from '@/infra/breathe'
import { clock } from '@/infra/clock'
import { findStored } from '@/infra/database/findStored'
import type { PlacementRequest } from '@/payload-types'
import { type Candidates, findCandidates } from './findCandidates'
import { openSearch } from './openSearch'
import { readGrounds } from './readGrounds'

/** How many requests a change of weights is tried on: the last that were published. */
const LAST = 50

/** A request replayed under two sets of weights: the first choice of each, in words, and how many results change their rank. */
export type Replay = {
  id: string
  reference: string
  before: string | null
  after: string | null
  moved: number
}

type Ask = { before: MatchingWeights; after: MatchingWeights; readerClass: ReaderClass }
type Row = Pick<PlacementRequest, 'id' | 'reference' | 'profile'>

/**
 * The last requests searched again on the places of today, under the weights of now and under others: a day that is past is today. What
 * was refused to one of them is left out of it: it does not rank.
 */
export async function replayRequests(
  payload: Payload,
  { before, after, readerClass }: Ask,
): Promise<Replay[]> {
  const now = clock.now()
  const [candidates, grounds, rows] = await Promise.all([
    findCandidates(payload, readerClass),
    readGrounds(payload),
    findStored<Row>(payload, {
      collection: SLUGS.placementRequests,
      where: { and: [{ state: { not_equals: 'draft' } }, { anonymisedAt: { exists: false } }] },
      select: { reference: true, profile: true },
      sort: '-createdAt',
      limit: LAST,
    }),
  ])
  const today = localTime(now).day
  const replays: Replay[] = []
  for (const { id, reference, profile } of rows) {
    const [wishedFrom = today] = [profile.wishedFrom, today].sort().slice(-1)
    const { search } = await openSearch(payload, {
      profile: { ...profile, wishedFrom },
      request: null,
      candidates,
      grounds,
      now,
    })
    const [was, is] = [before, after].map((weights) => rankedBy(candidates, { ...search, weights }))
    const moved = (was ?? []).filter(({ key }, rank) => is?.[rank]?.key !== key).length
    replays.push({
      id: String(id),
      reference,
      before: was?.[0]?.words ?? null,
      after: is?.[0]?.words ?? null,
      moved,
    })
    await breathe()
  }
  return replays
}

type Ranked = { key: string; words: string }

function rankedBy({ units }: Candidates, search: Search): Ranked[] {
  if (search.profile.children.length > 1)
    return matchSiblings(units, search).together.map(({ parts }) => ({
      key: parts.map(({ match }) => match.unit.id).join(' '),
      words: [...new Set(parts.map(({ match }) => match.unit.facility.name))].join(', '),
    }))
  return matchPlaces(units, search).strict.map(({ unit }) => ({
    key: unit.id,
    words: `${unit.facility.name}, ${unit.name}`,
  }))
}
