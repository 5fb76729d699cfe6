import type { Payload } from 'payload'
import { parsePlanNumber } from '@/domain/guide/parsePlanNumber'
import { SLUGS } from '@/domain/slugs'
import { foldedWords } from '@/domain/text/tokenize'
import { publicIdsOfPlan } from '@/features/catalogue/articles/read/publicIdsOfPlan'

const MOST = 500

/** Public ids that come first for these words: of a plan number what bears it, else what editors pinned, in their order; accents, case, signs and spaces do not count. */
export async function findPinned(payload: Payload, text: string): Promise<string[]> {
  const planned = parsePlanNumber(text)
  if (planned?.includes('.')) return publicIdsOfPlan(payload, planned)
  const asked = plain(text)
  if (asked === '') return []
  const { docs } = await payload.find({
    collection: SLUGS.pinnedAnswers,
    depth: 0,
    limit: MOST,
    pagination: false,
    select: { queries: true, schemes: true },
    overrideAccess: true,
  })
  const ids = docs
    .filter(({ queries }) => queries.some((query) => plain(query) === asked))
    .flatMap(({ schemes }) => schemes.map(String))
  if (ids.length === 0) return []
  const { docs: schemes } = await payload.find({
    collection: SLUGS.schemes,
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { publicId: true },
    overrideAccess: true,
  })
  const publicIds = new Map(schemes.map(({ id, publicId }) => [id, publicId]))
  return ids.flatMap((id) => publicIds.get(id) ?? [])
}

const plain = (text: string): string => foldedWords(text).join(' ')
