import type { Payload } from 'payload'
import { duplicatePairKey } from '@/domain/deduplication/duplicatePairKey'
import { SLUGS } from '@/domain/slugs'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import { relationId } from '@/infra/database/relationId'
import type { DuplicatePair, Organisation } from '@/payload-types'

type Merge = { winner: Organisation; loser: Organisation }

/** The other pairs of the loser become the winner's; one that the winner has already is dropped. */
export async function movePairs(payload: Payload, { winner, loser }: Merge): Promise<void> {
  const { docs } = await payload.find({
    collection: SLUGS.duplicatePairs,
    where: { or: [{ first: { equals: loser.id } }, { second: { equals: loser.id } }] },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  const others = new Map<string, string>()
  const pairs = docs.filter(
    (pair) => relationId(pair.first) !== winner.id && relationId(pair.second) !== winner.id,
  )
  const otherIds = pairs.flatMap((pair) => otherOf(pair, loser.id) ?? [])
  if (otherIds.length > 0) {
    const { docs: found } = await payload.find({
      collection: SLUGS.organisations,
      where: { id: { in: otherIds } },
      trash: true,
      depth: 0,
      limit: otherIds.length,
      pagination: false,
      select: { publicId: true },
      overrideAccess: true,
    })
    for (const { id, publicId } of found) others.set(id, publicId ?? '')
  }
  for (const pair of pairs) {
    const other = others.get(otherOf(pair, loser.id) ?? '')
    const pairKey = other ? duplicatePairKey(winner.publicId ?? '', other) : pair.pairKey
    await point(payload, { pair, pairKey, winner, loser })
  }
}

function otherOf({ first, second }: DuplicatePair, id: string): string | null {
  return [relationId(first), relationId(second)].find((each) => each !== null && each !== id) ?? null
}

type Point = Merge & { pair: DuplicatePair; pairKey: string }

async function point(payload: Payload, { pair, pairKey, winner, loser }: Point): Promise<void> {
  const { id } = pair
  const swap = (sheet: DuplicatePair['first']) =>
    relationId(sheet) === loser.id ? winner.id : relationId(sheet)
  try {
    await payload.update({
      collection: SLUGS.duplicatePairs,
      id,
      data: { pairKey, first: swap(pair.first), second: swap(pair.second) },
      depth: 0,
      overrideAccess: true,
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    await payload.delete({ collection: SLUGS.duplicatePairs, id, depth: 0, overrideAccess: true })
  }
}
