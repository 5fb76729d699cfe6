import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { processWide } from '@/infra/processWide'

type Kept = { state: string; glossary: ReadonlyMap<string, string> } | null

const kept = processWide<{ last: Kept }>('glossary', () => ({ last: null }))

/** What each abbreviation means. Kept until one of them is saved, which one small read tells. */
export async function readGlossary(payload: Payload): Promise<ReadonlyMap<string, string>> {
  const query = { collection: SLUGS.abbreviations, depth: 0, overrideAccess: true } as const
  const { docs: last, totalDocs } = await payload.find({
    ...query,
    sort: '-updatedAt',
    limit: 1,
    select: { updatedAt: true },
  })
  const state = `${totalDocs} ${last[0]?.updatedAt ?? ''}`
  if (kept.last?.state === state) return kept.last.glossary
  const { docs } = await payload.find({
    ...query,
    limit: 0,
    pagination: false,
    select: { abbreviation: true, meaning: true },
  })
  const glossary = new Map(docs.map(({ abbreviation, meaning }) => [abbreviation, meaning]))
  kept.last = { state, glossary }
  return glossary
}
