import type { Payload } from 'payload'
import type { FreshnessPart } from '@/domain/freshness/freshnessParts'
import type { FreshnessCount } from '@/domain/freshness/shareOf'
import { freshnessOf } from '@/domain/sheet/freshness'
import { ALL_SHEET_KINDS, type SheetKind, sheetKindSpec } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { listThemeRows } from '@/features/sheets/themes/read/listThemes'
import { giveWay } from '@/infra/breathe'
import { leanDocuments } from '@/infra/database/leanDocuments'
import { SliceSize } from '@/infra/SliceSize'

/** One line of a snapshot: what is counted, by its code and its name of that day. */
export type FreshnessLine = FreshnessCount & { part: FreshnessPart; code: string; label: string }

/** Sheets that nobody answers for. */
const NOBODY = 'nobody'

/** How many published sheets are within their cadence at an instant: by kind, by root theme, by owner, then all together. Every sheet is read once, in slices of a few milliseconds. */
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
        for (const root of new Set((sheet.themes ?? []).flatMap((theme) => roots.get(theme) ?? [])))
          add('theme', root.id, root.title, isFresh)
      }
  return [...lines.values(), all]
}

type Counted = {
  id: string
  number: string
  verifiedAt: string | null
  reviewDueAt: string | null
  owner?: string | null
  themes?: readonly string[]
}

async function* pagesOf(payload: Payload, kind: SheetKind): AsyncGenerator<Counted[]> {
  const has = (name: string) =>
    payload.collections[kind].config.flattenedFields.some((field) => field.name === name)
  const slice = new SliceSize()
  for (let after: string | null = ''; after !== null; ) {
    const from: string = after
    const rows = await slice.timed((size) =>
      leanDocuments<Counted>(payload, {
        collection: kind,
        fields: ['id', 'number', 'verifiedAt', 'reviewDueAt', ...(has('owner') ? ['owner'] : [])],
        lists: has('themes') ? ['themes'] : [],
        published: true,
        page: { by: 'number', after: from, size },
      }),
    )
    yield rows
    await giveWay()
    after = rows.at(-1)?.number ?? null
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
