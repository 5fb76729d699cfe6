import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { SearchUnavailable } from '@/errors'
import { assertFilled } from '@/features/sheets/index/assertFilled'
import type { SearchQuery } from '@/infra/search/SearchQuery'
import { searchEngine } from '@/infra/search/select'

const MOST_THEMES = 2000
/** The page is whole without its counts: nobody waits for them longer, in milliseconds. */
const COUNT_WITHIN = 500

export type ThemeRow = { id: string; slug: string; title: string; icon: string | null; parent: string | null }
/** `count`: schemes that this reader finds under the theme and its children; `null` where the engine does not tell it. */
export type ThemeBranch = ThemeRow & {
  count: number | null
  children: (ThemeRow & { count: number | null })[]
}

/** Every theme, flat, in the editors' order. */
export async function listThemeRows(payload: Payload): Promise<ThemeRow[]> {
  const { docs } = await payload.find({
    collection: SLUGS.themes,
    depth: 0,
    limit: MOST_THEMES,
    pagination: false,
    sort: ['order', 'title'],
    select: { slug: true, title: true, icon: true, parent: true },
    overrideAccess: true,
  })
  return docs.map(({ id, slug, title, icon, parent }) => ({
    id,
    slug,
    title,
    icon: icon ?? null,
    parent: parent ? String(parent) : null,
  }))
}

/** The tree of themes with the number of current schemes in each, from one browsing query of the reader's own index. */
export async function listThemes(payload: Payload, readerClass: ReaderClass): Promise<ThemeBranch[]> {
  const [rows, counts] = await Promise.all([listThemeRows(payload), countByTheme(payload, readerClass)])
  const counted = rows.map((row) => ({ ...row, count: counts ? (counts.get(row.slug) ?? 0) : null }))
  return counted
    .filter(({ parent }) => parent === null)
    .map((root) => ({ ...root, children: counted.filter(({ parent }) => parent === root.id) }))
}

async function countByTheme(payload: Payload, readerClass: ReaderClass): Promise<Map<string, number> | null> {
  const query: SearchQuery = {
    readerClass,
    text: '',
    filters: { type: ['scheme'] },
    age: null,
    within: null,
    near: null,
    bounds: null,
    openAt: null,
    includeEnded: false,
    sort: 'title',
    page: 1,
    pageSize: 1,
    pinned: [],
  }
  try {
    const engine = await searchEngine()
    const { facets, total } = await engine.count(query, COUNT_WITHIN)
    if (total === 0) await assertFilled(payload, readerClass)
    return new Map(facets.theme.map(({ value, count }) => [value, count]))
  } catch (error) {
    if (!(error instanceof SearchUnavailable))
      payload.logger.error({ msg: 'Themes go uncounted', err: error })
    return null
  }
}
