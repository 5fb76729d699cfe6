import type { Payload } from 'payload'
import { currentNationalFeed } from '@/access/currentNationalFeed'
import { listedNational } from '@/access/publishedNational'
import { SLUGS } from '@/domain/slugs'
import { processWide } from '@/infra/processWide'

/** A theme of the national guide, with how many sheets readers find in it; an empty code for those that have none. */
export type NationalTheme = { code: string; title: string; total: number }

/** The counts of a feed are believed for so long, in milliseconds: editors alone change them, a sheet at a time. */
const BELIEVED_MS = 60_000
/** More than the whole guide holds. */
const MOST = 20_000

type Told = { feed: number; at: number; themes: NationalTheme[] }

const told = processWide<{ last: Told | null }>('nationalThemes', () => ({ last: null }))

/** The themes of the national guide that hold sheets, by their names. */
export async function nationalThemes(payload: Payload): Promise<NationalTheme[]> {
  const feed = await currentNationalFeed(payload)
  const { last } = told
  if (last?.feed === feed && performance.now() - last.at < BELIEVED_MS) return last.themes
  const { docs } = await payload.find({
    collection: SLUGS.nationalSheets,
    where: listedNational(feed),
    depth: 0,
    limit: MOST,
    pagination: false,
    select: { themeCode: true, themeTitle: true },
    overrideAccess: true,
  })
  const themes = new Map<string, NationalTheme>()
  for (const { themeCode, themeTitle } of docs) {
    const code = themeTitle ? (themeCode ?? '') : ''
    const theme = themes.get(code) ?? { code, title: code === '' ? '' : (themeTitle ?? ''), total: 0 }
    themes.set(code, { ...theme, total: theme.total + 1 })
  }
  // Those without a theme last.
  const sorted = [...themes.values()].sort(
    (a, b) => Number(a.code === '') - Number(b.code === '') || a.title.localeCompare(b.title, 'fr'),
  )
  told.last = { feed, at: performance.now(), themes: sorted }
  return sorted
}
