import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import type { Commitment } from '@/domain/placement/Commitment'
import { standingOf } from '@/domain/placement/calendar/standingOf'
import { takenSpans } from '@/domain/placement/calendar/takenSpans'
import type { Opening } from '@/domain/placement/opening/Opening'
import { SLUGS } from '@/domain/slugs'
import { mayActForSheet } from '@/features/keeping/memberships/write/mayActForSheet'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { findKeptSheet } from '@/features/sheets/reference/findSheet'
import { clock } from '@/infra/clock'
import { insertDocuments } from '@/infra/database/insertDocuments'
import type { NewDocument } from '@/infra/database/NewDocument'
import { newDocumentId } from '@/infra/database/newDocumentId'
import { databaseKind } from '@/infra/database/select'
import { withLease } from '@/infra/lease/withLease'
import { settleCapacity } from '../../calendar/write/settleCapacity'
import { openOpening } from '../read/openOpening'

export type OpeningOrder = MemberContext & { number: string; unitId: string; opening: Opening }

/** `already`: the unit has places already; `invalid`: what was typed, shown again with why. */
export type OpeningOutcome = 'opened' | 'refused' | 'gone' | 'already' | 'invalid' | 'busy'

/**
 * Turns the count of a unit into places, once: a place for each reference, and a stay without request on those that hold a child today,
 * without a last day until somebody says it. Its open places are then those in service.
 */
export async function turnIntoPlaces(order: OpeningOrder): Promise<OpeningOutcome> {
  const { payload, number } = order
  const sheet = await findKeptSheet({ payload, number })
  if (sheet?.kind !== 'facilities') return 'gone'
  const gesture = 'ouvrir les places d’une unité'
  if (!(await mayActForSheet(order, sheet, { operation: 'edit', gesture }))) return 'refused'
  return (await withLease(payload, sheet.id, () => openLocked(order, sheet))) ?? 'busy'
}

type Sheet = NonNullable<Awaited<ReturnType<typeof findKeptSheet>>>

async function openLocked(order: OpeningOrder, sheet: Sheet): Promise<OpeningOutcome> {
  const { payload, actor, address, unitId, opening } = order
  const opened = await openOpening(payload, { facilityId: sheet.id, unitId, typed: opening })
  if (!opened) return 'gone'
  if (await hasPlaces(payload, unitId)) return 'already'
  if (opened.faults.length > 0) return 'invalid'
  const now = clock.now()
  const ids = { unit: unitId, facility: sheet.id }
  const drafts = opening.references.map((reference, at) => {
    const id = newDocumentId()
    return { id, reference, line: at < opening.taken ? stayLine(id, order, now) : null }
  })
  const stamps = { createdAt: now.toISOString(), updatedAt: now.toISOString() }
  const lines = drafts.flatMap(({ line }): NewDocument[] =>
    line ? [row(SLUGS.commitments, newDocumentId(), { ...line, ...ids, turn: line.thread, ...stamps })] : [],
  )
  const places = drafts.map(({ id, reference, line }) =>
    row(SLUGS.places, id, {
      ...ids,
      reference,
      kind: 'ordinary',
      inServiceFrom: opening.from,
      taken: line ? takenSpans(standingOf([line], now), localTime(now).day) : [],
      ...stamps,
    }),
  )
  // SQLite writes all of it or nothing, a place before what names it. MongoDB writes one after the other: lines first, so that where it
  // stops between the two no place is there to be booked over a child.
  await insertDocuments(payload, databaseKind() === 'sqlite' ? [...places, ...lines] : [...lines, ...places])
  await settleCapacity(payload, unitId)
  const detail = `${opened.unit.name} : ${places.length} places, ${lines.length} prises`
  await recordTrace({ payload, actor, action: 'placesOpened', sheet, detail, address })
  return 'opened'
}

const row = (
  collection: NewDocument['collection'],
  id: string,
  data: Record<string, unknown>,
): NewDocument => ({ collection, id, data, versioned: false })

async function hasPlaces(payload: Payload, unit: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: SLUGS.places,
    where: { unit: { equals: unit } },
    overrideAccess: true,
  })
  return totalDocs > 0
}

function stayLine(place: string, { opening, actor }: OpeningOrder, now: Date): Commitment {
  return {
    place,
    seq: 1,
    thread: `${place}:1`,
    kind: 'stay',
    state: 'arrived',
    from: opening.from,
    to: null,
    readyOn: null,
    expiresAt: null,
    request: null,
    child: null,
    reason: null,
    note: null,
    destination: null,
    at: now.toISOString(),
    occurredAt: null,
    by: actor.id,
    byName: actor.name,
    override: null,
  }
}
