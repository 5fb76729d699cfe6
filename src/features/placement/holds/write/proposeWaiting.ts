import type { Payload } from 'payload'
import type { CandidateUnit } from '@/domain/placement/matching/Candidate'
import { findCandidates } from '@/features/placement/matching/read/findCandidates'
import { readGrounds } from '@/features/placement/matching/read/readGrounds'
import { tellPeople } from '@/features/placement/notices/write/tellPeople'
import { clock } from '@/infra/clock'
import { relationId } from '@/infra/database/relationId'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import { forgetRateLimit } from '@/infra/rateLimit/forgetRateLimit'
import { findOpenings, type Opening } from '../read/findOpenings'
import { findWaiting, type WaitingRequest } from '../read/findWaiting'
import { firstServed } from '../read/firstServed'
import { searchesOf } from '../read/searchesOf'

/** Longer than an opening is looked at (`findOpenings`), in seconds. */
const ONCE = 3 * 60 * 60

/**
 * Proposes each place that has just opened to the first of the waiting list that it answers, by the rule that is displayed: its requester and the
 * coordinators are told. Once for each opening, whoever runs it.
 */
export async function proposeWaiting(payload: Payload): Promise<void> {
  const now = clock.now()
  const openings = await findOpenings(payload, now)
  if (openings.length === 0) return
  const waiting = await findWaiting(payload)
  if (waiting.length === 0) return
  const [candidates, grounds] = await Promise.all([findCandidates(payload, 'agents'), readGrounds(payload)])
  const searchOf = searchesOf(payload, { candidates, grounds, now })
  const units = new Map(candidates.units.map((unit) => [unit.id, unit]))
  for (const opening of openings) {
    const unit = units.get(candidates.unitOf.get(opening.place) ?? '')
    const served = unit && (await firstServed(unit, { waiting, searchOf }))
    if (unit && served) await propose(payload, { opening, unit, served })
  }
}

type Proposal = { opening: Opening; unit: CandidateUnit; served: WaitingRequest }

async function propose(payload: Payload, { opening, unit, served }: Proposal): Promise<void> {
  const key = `waiting-opening:${opening.step}`
  // The list changes between two looks: an opening is proposed to one request alone.
  const { allowed, until } = await consumeRateLimit({ payload, key, limit: 1, windowSeconds: ONCE })
  if (!allowed) return
  try {
    await tellPeople(payload, [
      {
        kind: 'waitingProposal',
        step: `${served.id}:${opening.step}`,
        request: served.id,
        requester: relationId(served.requester),
        facility: unit.facility.id,
        thread: opening.place,
      },
    ])
  } catch (error) {
    await forgetRateLimit({ payload, key, until })
    throw error
  }
}
