import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { ThemeForIndex } from '@/features/sheets/index/NamesForIndex'

const MOST_THEMES = 2000

/** Every theme by id, for the names that search documents carry. */
export async function indexedThemes(payload: Payload): Promise<Map<string, ThemeForIndex>> {
  const { docs } = await payload.find({
    collection: SLUGS.themes,
    depth: 0,
    limit: MOST_THEMES,
    pagination: false,
    select: { title: true, slug: true, parent: true },
    overrideAccess: true,
  })
  return new Map(docs.map((row) => [row.id, row]))
}
