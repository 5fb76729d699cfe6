import type { Payload } from 'payload'
import type { FreshnessPart } from '@/domain/freshness/freshnessParts'
import type { FreshnessCount } from '@/domain/freshness/shareOf'
import { freshnessOf } from '@/domain/sheet/freshness'
import { ALL_SHEET_KINDS, type SheetKind, sheetKindSpec } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { PUBLISHED } from '@/features/sheets/reference/findSheets'
import { listThemeRows } from '@/features/sheets/themes/read/listThemes'
import { keyPages } from '@/infra/database/keyPages'

/** One line of a snapshot: what is counted, by its code and its name of that day. */
export type FreshnessLine = FreshnessCount & { part: FreshnessPart; code: string; label: string }

const A_PAGE = 500
/** Sheets that nobody answers for. */
const NOBODY = 'nobody'

/** How many published sheets are within their cadence at an instant: by kind, by root theme, by owner, then all together. Every sheet is read once, in pages. */
export async function tallyFreshness(payload: Payload, now: Date): Promise<FreshnessLine[]> {
  const [roots, people] = await Promise.all([rootThemes(payload), namesOfPeople(payload)])
  const lines = new Map<string, FreshnessLine>()
  const add = (part: FreshnessPart, code: string, label: string, isFresh: boolean) => {
    const key = `${part} ${code}`
    const line = lines.get(key) ?? { part, code, label, published: 0, inTime: 0 }
    lines.set(key, { ...line, published: line.published + 1, inTime: line.inTime + (isFresh ? 1 : 0) })
  }
  const all = { part: 'all' as const, code: 'all', label: 'Toute la base', published: 0, inTime: 0 }
  for (const kind of ALL_SHEET_KINDS)
    for await (const sheets of pagesOf(payload, kind))
      for (const sheet of sheets) {
        const isFresh = freshnessOf(sheet, now) !== 'overdue'
        all.published += 1
        all.inTime += isFresh ? 1 : 0
        add('kind', kind, sheetKindSpec(kind).plural, isFresh)
        add('owner', sheet.owner ?? NOBODY, people.get(sheet.owner ?? '') ?? 'Sans responsable', isFresh)
        for (const root of new Set(sheet.themes.flatMap((theme) => roots.get(theme) ?? [])))
          add('theme', root.id, root.title, isFresh)
      }
  return [...lines.values(), all]
}

type Counted = {
  verifiedAt: string | null
  reviewDueAt: string | null
  owner: string | null
  themes: string[]
}

async function* pagesOf(payload: Payload, kind: SheetKind): AsyncGenerator<Counted[]> {
  const asked = { collection: kind, where: PUBLISHED, key: 'number', size: A_PAGE } as const
  for await (const numbers of keyPages(payload, asked)) {
    const { docs } = await payload.find({
      collection: kind,
      where: { and: [{ number: { in: numbers } }, PUBLISHED] },
      limit: A_PAGE,
      pagination: false,
      depth: 0,
      select: { owner: true, verifiedAt: true, reviewDueAt: true, themes: true },
      overrideAccess: true,
    })
    yield docs.map((doc) => counted({ ...doc }))
  }
}

function counted({ verifiedAt, reviewDueAt, owner, themes }: Readonly<Record<string, unknown>>): Counted {
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return {
    verifiedAt: text(verifiedAt),
    reviewDueAt: text(reviewDueAt),
    owner: text(owner),
    themes: Array.isArray(themes) ? themes.map(String) : [],
  }
}

/** The root of each theme, by the id of the theme. */
async function rootThemes(payload: Payload): Promise<ReadonlyMap<string, { id: string; title: string }>> {
  const rows = await listThemeRows(payload)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return new Map(rows.map((row) => [row.id, (row.parent && byId.get(row.parent)) || row]))
}

async function namesOfPeople(payload: Payload): Promise<ReadonlyMap<string, string>> {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: { roles: { in: ['editor', 'administrator'] } },
    limit: 1000,
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
