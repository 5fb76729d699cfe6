import type { Payload, Where } from 'payload'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import type { BoardAsk, BoardPage, BoardReader } from '../BoardReader'
import type { BoardRow } from '../BoardRow'
import { sheetRows } from './sheetRows'
import { whereNarrowed } from './whereNarrowed'

/** Pages shown of several kinds together: each further one reads as many lines of each kind again. */
const MOST_PAGES = 10

type Spec = {
  /** Which sheets of a kind at an instant; `null` where the kind has none such. */
  where: (ask: BoardAsk, kind: SheetKind) => Where | null | Promise<Where | null>
  /** The day by which they are ordered, the oldest first, and which makes them urgent. */
  by: string
  /** The field of that day on the lines, where it is another one. */
  at?: string
}

/** A list of sheets of one or several kinds, narrowed as asked; several kinds are merged by their day, ten pages at most. */
export function sheetList(spec: Spec): BoardReader {
  return {
    count: async (ask) => {
      const counts = await Promise.all((await queries(spec, ask)).map((query) => countOf(ask.payload, query)))
      return counts.reduce((sum, count) => sum + count, 0)
    },
    page: async (ask, page, size) => {
      const asked = await queries(spec, ask)
      const at = spec.at ?? spec.by
      const [only, other] = asked
      if (!only) return { rows: [], pages: 0 }
      if (!other) return sheetRows({ ...only, payload: ask.payload, sort: spec.by, page, size, at })
      return mergedPage({ ask, queries: asked, by: spec.by, at, page: Math.min(page, MOST_PAGES), size })
    },
  }
}

type Query = { kind: SheetKind; where: Where }

async function queries(spec: Spec, ask: BoardAsk): Promise<Query[]> {
  const found = await Promise.all(
    ask.kinds.map(async (kind) => {
      const [own, narrow] = [await spec.where(ask, kind), whereNarrowed(ask, kind)]
      return own && narrow ? [{ kind, where: { and: [own, narrow] } }] : []
    }),
  )
  return found.flat()
}

async function countOf(payload: Payload, { kind, where }: Query): Promise<number> {
  return (await payload.count({ collection: kind, where, overrideAccess: true })).totalDocs
}

type Merge = { ask: BoardAsk; queries: Query[]; by: string; at: string; page: number; size: number }

/** The first lines of each kind by their day alone, put in order; then the whole lines of the page. */
async function mergedPage({ ask, queries: asked, by, at, page, size }: Merge): Promise<BoardPage> {
  const { payload } = ask
  const found = await Promise.all(asked.map((query) => firstKeys(payload, query, by, page * size)))
  const total = found.reduce((sum, one) => sum + one.total, 0)
  const shown = found
    .flatMap(({ keys }) => keys)
    .sort((one, other) => one.day.localeCompare(other.day))
    .slice((page - 1) * size, page * size)
  const rows = await Promise.all(
    asked.map(async ({ kind }): Promise<BoardRow[]> => {
      const ids = shown.flatMap((key) => (key.kind === kind ? [key.id] : []))
      if (ids.length === 0) return []
      const where = { id: { in: ids } }
      return (await sheetRows({ payload, kind, where, sort: by, page: 1, size, at })).rows
    }),
  )
  const byNumber = new Map(rows.flat().map((row) => [row.number, row]))
  return {
    rows: shown.flatMap(({ number }) => byNumber.get(number) ?? []),
    pages: Math.min(MOST_PAGES, Math.ceil(total / size)),
  }
}

async function firstKeys(payload: Payload, { kind, where }: Query, by: string, limit: number) {
  const { docs, totalDocs } = await payload.find({
    collection: kind,
    where,
    sort: by,
    limit,
    page: 1,
    depth: 0,
    select: { number: true, [by]: true },
    overrideAccess: true,
  })
  const keys = docs.map((doc) => {
    const row: Readonly<Record<string, unknown>> = { ...doc }
    return { kind, id: doc.id, number: doc.number ?? '', day: typeof row[by] === 'string' ? row[by] : '' }
  })
  return { keys, total: totalDocs }
}
