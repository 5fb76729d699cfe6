import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

const MOST_THEMES = 2000

/** The title of each of these themes, by its slug. */
export async function themeTitles(payload: Payload, slugs: readonly string[]): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.themes,
    where: { slug: { in: [...slugs] } },
    depth: 0,
    limit: MOST_THEMES,
    pagination: false,
    select: { slug: true, title: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ slug, title }) => [slug, title]))
}
