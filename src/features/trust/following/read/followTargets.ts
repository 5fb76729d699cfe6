import type { Payload } from 'payload'
import { publishedOfKindForClass } from '@/access/publishedForReader'
import type { FollowKind, FollowTarget } from '@/domain/follow/followKinds'
import { chapterPath } from '@/domain/guide/chapterPath'
import type { ReaderClass } from '@/domain/ReaderClass'
import { parseSheetNumber, sheetPath } from '@/domain/sheet/sheetNumber'
import { flatText } from '@/domain/text/flatText'
import { chaptersById } from '@/features/catalogue/articles/read/chapterRows'
import { followedQuery } from '@/features/finding/search/read/followedQuery'
import { findSheet } from '@/features/sheets/reference/findSheet'
import { findTheme } from '@/features/sheets/themes/read/findTheme'
import { findCommune } from '@/infra/geography/findCommune'

const LONGEST_LABEL = 160

type Ask = { payload: Payload; readerClass: ReaderClass; target: string; label: string }
/** A target as it is kept, and how the person will know it again. */
type Resolved = { target: string; label: string }
type Target = {
  /** What is followed, for a reader who may read it; `null` otherwise. */
  resolve: (ask: Ask) => Promise<Resolved | null>
  /** Where it is read. */
  path: (target: string) => string
}

/** How each kind of what people follow is found and read: one line a kind. */
const TARGETS: Readonly<Record<FollowKind, Target>> = {
  sheet: { resolve: resolveSheet, path: sheetPath },
  theme: { resolve: resolveTheme, path: (slug) => `/themes/${slug}` },
  chapter: { resolve: resolveChapter, path: chapterPath },
  commune: { resolve: resolveCommune, path: (code) => `/recherche?territory=${code}` },
  search: { resolve: resolveSearch, path: (query) => `/recherche?${query}` },
}

/** What is followed, for a reader who may read it; `null` for what is not there for them. `label`: their own words for a search. */
export function resolveTarget({
  kind,
  ...ask
}: Omit<Ask, 'target'> & FollowTarget): Promise<Resolved | null> {
  return TARGETS[kind].resolve(ask)
}

/** Where what is followed is read. */
export function targetPath({ kind, target }: FollowTarget): string {
  return TARGETS[kind].path(target)
}

async function resolveSheet({ payload, readerClass, target }: Ask): Promise<Resolved | null> {
  const number = parseSheetNumber(target)?.number
  const sheet =
    number &&
    (await findSheet({ payload, number, where: (kind) => publishedOfKindForClass(kind, readerClass) }))
  return sheet ? { target: sheet.number, label: sheet.name } : null
}

async function resolveTheme({ payload, target }: Ask): Promise<Resolved | null> {
  const found = await findTheme(payload, target)
  return found && { target: found.theme.slug, label: found.theme.title }
}

async function resolveChapter({ payload, target }: Ask): Promise<Resolved | null> {
  const chapter = (await chaptersById(payload)).get(target)
  return chapter ? { target, label: chapter.title } : null
}

async function resolveCommune({ target }: Ask): Promise<Resolved | null> {
  const commune = findCommune(target)
  return commune && { target: commune.code, label: commune.name }
}

async function resolveSearch({ target, label }: Ask): Promise<Resolved | null> {
  const query = followedQuery(new URLSearchParams(target))
  return query ? { target: query, label: flatText(label, LONGEST_LABEL) || query } : null
}
