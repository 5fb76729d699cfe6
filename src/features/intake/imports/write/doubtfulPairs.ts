import type { Payload } from 'payload'
import { duplicatePairKey } from '@/domain/deduplication/duplicatePairKey'
import { SLUGS } from '@/domain/slugs'
import type { NewDocument } from '@/infra/database/NewDocument'
import { newDocumentId } from '@/infra/database/newDocumentId'
import type { Creation } from './Creation'

type Args = {
  creations: readonly (Creation & { publicId: string })[]
  /** Sheet id by public id, of the sheets that are being made. */
  idOf: ReadonlyMap<string, string>
  now: string
}
type Sheet = { id: string; name: string }

/** The pairs to show to an editor: each new sheet with those that it resembles, but for pairs that are known. */
export async function doubtfulPairs(
  payload: Payload,
  { creations, idOf, now }: Args,
): Promise<NewDocument[]> {
  const found = creations.flatMap(({ publicId, values, doubtful }) =>
    doubtful.map((match) => ({
      pairKey: duplicatePairKey(publicId, match.id),
      match,
      second: { id: idOf.get(publicId) ?? '', name: values.name },
    })),
  )
  if (found.length === 0) return []
  const others = await findSheets(
    payload,
    found.map(({ match }) => match.id),
  )
  for (const { publicId, values } of creations)
    others.set(publicId, { id: idOf.get(publicId) ?? '', name: values.name })
  const known = await knownPairs(
    payload,
    found.map(({ pairKey }) => pairKey),
  )
  return found.flatMap(({ pairKey, match, second }): NewDocument[] => {
    const first = others.get(match.id)
    if (!first || known.has(pairKey)) return []
    known.add(pairKey)
    const data = {
      title: `${first.name} / ${second.name}`,
      pairKey,
      first: first.id,
      second: second.id,
      score: match.score,
      reasons: match.reasons,
      state: 'open',
      createdAt: now,
      updatedAt: now,
    }
    return [{ collection: SLUGS.duplicatePairs, id: newDocumentId(), data, versioned: false }]
  })
}

async function findSheets(payload: Payload, publicIds: string[]): Promise<Map<string, Sheet>> {
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: { publicId: { in: publicIds } },
    depth: 0,
    limit: publicIds.length,
    pagination: false,
    select: { name: true, publicId: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name, publicId }) => [publicId ?? '', { id, name: name ?? '' }]))
}

async function knownPairs(payload: Payload, pairKeys: string[]): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: SLUGS.duplicatePairs,
    where: { pairKey: { in: pairKeys } },
    depth: 0,
    limit: pairKeys.length,
    pagination: false,
    select: { pairKey: true },
    overrideAccess: true,
  })
  return new Set(docs.map(({ pairKey }) => pairKey))
}
