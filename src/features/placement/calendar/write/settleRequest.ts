import type { Payload } from 'payload'
import { decidedAt } from '@/domain/placement/calendar/decidedAt'
import { standingOf } from '@/domain/placement/calendar/standingOf'
import { stateOfRequest } from '@/domain/placement/calendar/stateOfRequest'
import type { RequestState } from '@/domain/placement/closedLists'
import { clock } from '@/infra/clock'
import { type RequestFacts, readRequestFacts } from '../read/readRequestFacts'
import { updateRequest } from './updateRequest'

const TRIES = 8

/**
 * Writes again what a request is at, from the calendars: its state, when it was decided, and its end when the last child has arrived.
 * Somebody who closes or withdraws it meanwhile is not written over. Gives the state, `null` for a request that is not there.
 */
export async function settleRequest(payload: Payload, id: string, now?: Date): Promise<RequestState | null> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const request = await readRequestFacts(payload, id)
    if (!request) return null
    const settled = settledOf(request, now ?? clock.now())
    if (!(await write(payload, request, settled))) continue
    // A line written since would be settled by its own writer, whose word this one may just have written over.
    const after = await readRequestFacts(payload, id)
    if (!after || after.lines.length === request.lines.length) return settled.state
  }
  throw new Error(`Request ${id} never rests`)
}

type Settled = Pick<RequestFacts, 'state' | 'decidedAt' | 'outcome' | 'closedAt'>

function settledOf(request: RequestFacts, now: Date): Settled {
  const state = stateOfRequest(request, standingOf(request.lines, now))
  const hasEnded = state === 'closed' && request.state !== 'closed'
  return {
    state,
    decidedAt: decidedAt(request.lines, request.children),
    outcome: hasEnded ? 'received' : (request.outcome ?? null),
    closedAt: hasEnded ? now.toISOString() : (request.closedAt ?? null),
  }
}

const KEYS = ['state', 'decidedAt', 'outcome', 'closedAt'] as const

async function write(payload: Payload, request: RequestFacts, settled: Settled): Promise<boolean> {
  if (KEYS.every((key) => (request[key] ?? null) === (settled[key] ?? null))) return true
  return updateRequest(payload, request, settled)
}
