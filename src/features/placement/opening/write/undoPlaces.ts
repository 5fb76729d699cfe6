import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import type { Commitment } from '@/domain/placement/Commitment'
import { SLUGS } from '@/domain/slugs'
import { mayActForSheet } from '@/features/keeping/memberships/write/mayActForSheet'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { findKeptSheet } from '@/features/sheets/reference/findSheet'
import { clock } from '@/infra/clock'
import { findStored } from '@/infra/database/findStored'
import { withLease } from '@/infra/lease/withLease'
import type { Place } from '@/payload-types'
import { readCalendars } from '../../calendar/read/readCalendars'
import { commitLine } from '../../calendar/write/commitLine'

type Undo = MemberContext & { number: string; unitId: string }
/** `conflict`: something was written in a calendar since, which would be lost. */
export type UndoOutcome = 'undone' | 'refused' | 'gone' | 'conflict' | 'busy'

const MOST_PLACES = 1000
const NEVER = '1900-01-01'
const NOTE = 'Retour au décompte de l’unité'

/** Goes back from places to the count of a unit, as long as nothing was done in their calendars but to turn it. */
export async function undoPlaces(undo: Undo): Promise<UndoOutcome> {
  const { payload, number } = undo
  const sheet = await findKeptSheet({ payload, number })
  if (sheet?.kind !== 'facilities') return 'gone'
  const gesture = 'revenir au décompte d’une unité'
  if (!(await mayActForSheet(undo, sheet, { operation: 'edit', gesture }))) return 'refused'
  const outcome = (await withLease(payload, sheet.id, () => undoLocked(undo, sheet.id))) ?? 'busy'
  if (outcome === 'undone') {
    const { actor, address, unitId } = undo
    await recordTrace({
      payload,
      actor,
      action: 'placesOpened',
      sheet,
      detail: `places retirées : ${unitId}`,
      address,
    })
  }
  return outcome
}

async function undoLocked(undo: Undo, facility: string): Promise<UndoOutcome> {
  const { payload, unitId } = undo
  const places = await findStored<Place>(payload, {
    collection: SLUGS.places,
    where: { and: [{ unit: { equals: unitId } }, { facility: { equals: facility } }] },
    select: { inServiceFrom: true },
    limit: MOST_PLACES,
  })
  if (places.length === 0) return 'gone'
  const lines = await readCalendars(payload, { unit: unitId })
  if (!lines.every(isOfTurning)) return 'conflict'
  const held = new Set(lines.map(({ place }) => place))
  const closed = await closeAll(
    undo,
    places.filter(({ id }) => !held.has(id)),
  )
  const after = await readCalendars(payload, { unit: unitId })
  const isUntouched =
    after.length === lines.length + closed.length && closed.length === places.length - held.size
  if (!isUntouched) {
    await openAgain(undo, closed)
    return 'conflict'
  }
  await forget(payload, unitId)
  return 'undone'
}

/** A stay without request, written when the count was turned. */
const isOfTurning = ({ seq, kind, state, request, to }: Commitment): boolean =>
  seq === 1 && kind === 'stay' && state === 'arrived' && request === null && to === null

/** Takes each free place for good, so that nobody books one that is about to go; those that could be. */
async function closeAll(undo: Undo, places: readonly Place[]): Promise<Commitment[]> {
  const today = localTime(clock.now()).day
  const closed: Commitment[] = []
  for (const { id, inServiceFrom } of places) {
    const from = [inServiceFrom, today].sort().at(-1) ?? today
    const act = { kind: 'outOfService', from, to: null, reason: 'autre', note: NOTE } as const
    const done = await commitLine(undo, { place: id, act })
    if (done.fault !== null) return closed
    closed.push(done.line)
  }
  return closed
}

async function openAgain(undo: Undo, closed: readonly Commitment[]): Promise<void> {
  for (const { place, thread, from } of closed)
    await commitLine(undo, { place, act: { kind: 'backInService', thread, on: from } })
}

/**
 * Below the hooks, which keep calendars from being rewritten: nothing in these was ever said of a child. The places end before they begin,
 * so that nobody books one once its calendar is gone.
 */
async function forget(payload: Payload, unit: string): Promise<void> {
  const where = { unit: { equals: unit } }
  const data = { inServiceTo: NEVER, updatedAt: clock.now().toISOString() }
  await payload.db.updateMany({ collection: SLUGS.places, where, data, returning: false })
  await payload.db.deleteMany({ collection: SLUGS.commitments, where })
  await payload.db.deleteMany({ collection: SLUGS.places, where })
}
