import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** A line of the glossary. */
export type GlossaryLine = { abbreviation: string; meaning: string; explanation: string | null }

/** The whole glossary, in the order of the alphabet. */
export async function listAbbreviations(payload: Payload): Promise<GlossaryLine[]> {
  const { docs } = await payload.find({
    collection: SLUGS.abbreviations,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { abbreviation: true, meaning: true, explanation: true },
    overrideAccess: true,
  })
  return docs
    .map(({ abbreviation, meaning, explanation }) => ({
      abbreviation,
      meaning,
      explanation: explanation || null,
    }))
    .sort((a, b) => a.abbreviation.localeCompare(b.abbreviation, 'fr'))
}
