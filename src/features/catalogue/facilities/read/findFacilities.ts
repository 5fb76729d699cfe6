import type { Payload, Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { Unit } from '@/payload-types'
import { type ReadableFacility, toReadableFacility } from '../present/ReadableFacility'
import { withDerivedPlaces } from './withDerivedPlaces'

/**
 * The published facilities of these numbers that a class may read, in their order: two reads, and their photos. `maskedFor`: whoever
 * will hold the paper.
 */
export function findFacilities(
  payload: Payload,
  readerClass: ReaderClass,
  numbers: readonly string[],
  maskedFor: ReaderClass = readerClass,
): Promise<ReadableFacility[]> {
  const where = { and: [publishedForClass(readerClass), { number: { in: [...numbers] } }] }
  return find(payload, { where, readerClass: maskedFor, numbers, draft: false })
}

/** The last draft of a facility. For editors alone: the caller checks. */
export async function findFacilityDraft(payload: Payload, number: string): Promise<ReadableFacility | null> {
  const where = { number: { equals: number } }
  const [draft] = await find(payload, { where, readerClass: 'agents', numbers: [number], draft: true })
  return draft ?? null
}

type Query = { where: Where; readerClass: ReaderClass; numbers: readonly string[]; draft: boolean }

async function find(
  payload: Payload,
  { where, readerClass, numbers, draft }: Query,
): Promise<ReadableFacility[]> {
  if (numbers.length === 0) return []
  const { docs } = await payload.find({
    collection: SLUGS.facilities,
    where,
    draft,
    // Photos are shown with their sizes and their words.
    depth: 1,
    limit: numbers.length,
    pagination: false,
    select: { internalNote: false, dailyPrice: false, owner: false },
    overrideAccess: true,
  })
  const units = await activeUnits(
    payload,
    docs.map(({ id }) => id),
  )
  return docs
    .map((facility) =>
      toReadableFacility(
        facility,
        units.filter((unit) => String(unit.facility) === facility.id),
        readerClass,
      ),
    )
    .sort((one, other) => numbers.indexOf(one.number ?? '') - numbers.indexOf(other.number ?? ''))
}

async function activeUnits(payload: Payload, ids: readonly string[]): Promise<Omit<Unit, 'remindersSent'>[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: SLUGS.units,
    where: { and: [{ facility: { in: [...ids] } }, { active: { equals: true } }] },
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'name',
    select: { remindersSent: false },
    overrideAccess: true,
  })
  return withDerivedPlaces(payload, docs)
}
