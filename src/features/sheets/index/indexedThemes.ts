import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { ThemeForIndex } from '@/features/sheets/index/NamesForIndex'
import { leanRows } from '@/infra/database/leanRows'

/** Every theme by id, for the names that search documents carry. */
export async function indexedThemes(payload: Payload): Promise<Map<string, ThemeForIndex>> {
  const themes = new Map<string, ThemeForIndex>()
  for await (const rows of leanRows(payload, {
    collection: SLUGS.themes,
    fields: ['id', 'title', 'slug', 'parent'],
  }))
    for (const [id, title, slug, parent] of rows)
      themes.set(String(id), {
        id: String(id),
        title: String(title),
        slug: String(slug),
        parent: parent === null ? null : String(parent),
      })
  return themes
}
