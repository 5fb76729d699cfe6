import { documentPath } from '@/domain/sheet/documentTypes'
import type { FoundSheet, SearchHit } from '@/infra/search/SearchAnswer'
import type { SearchQuery } from '@/infra/search/SearchQuery'
import { searchEngine } from '@/infra/search/select'
import { type Listed, type MergedTitle, mergeTitles } from '../present/mergeTitles'

/** Another sheet of the title of a row; `km` from the place that one searches for, where both are known. */
export type Twin = { number: string; title: string; url: string; km: number | null }
/** One row of the page: a sheet, and those of the same title and type that it stands for, the nearest first. */
export type ResultRow = { hit: SearchHit; km: number | null; twins: Twin[] }
/** `count`: how many rows there are over all pages. */
export type ResultRows = { rows: ResultRow[]; count: number }

type Args = {
  query: SearchQuery
  /** What `list` gives of the query. */
  found: readonly FoundSheet[]
  near: { lat: number; lng: number } | null
  /** The page of the query itself, where it was read already. */
  hits?: readonly SearchHit[]
}

/** Hits are read in pages of this size, whose order is that of the list. */
const READ = 100

/** The rows of one page, equal titles in one. @throws SearchUnavailable */
export async function resultRows({ query, found, near, hits }: Args): Promise<ResultRows> {
  const merged = mergeTitles(found, near)
  if (merged.length === found.length) {
    const shown = hits ?? (await (await searchEngine()).search(query)).hits
    return { rows: shown.map((hit) => ({ hit, km: null, twins: [] })), count: found.length }
  }
  const start = (query.page - 1) * query.pageSize
  const page = merged.slice(start, start + query.pageSize)
  const read = await hitsOf(query, page)
  const rows = page.flatMap(({ shown, others }): ResultRow[] => {
    const hit = read.get(shown.sheet.id)
    return hit ? [{ hit, km: shown.km, twins: others.map(toTwin) }] : []
  })
  return { rows, count: merged.length }
}

async function hitsOf(query: SearchQuery, page: readonly MergedTitle[]): Promise<Map<string, SearchHit>> {
  const engine = await searchEngine()
  const pages = [...new Set(page.map(({ shown }) => Math.floor(shown.at / READ) + 1))]
  const answers = await Promise.all(
    pages.map((each) => engine.search({ ...query, page: each, pageSize: READ })),
  )
  return new Map(answers.flatMap(({ hits }) => hits.map((hit) => [hit.id, hit] as const)))
}

function toTwin({ sheet: { type, number, title }, km }: Listed): Twin {
  return { number, title, url: documentPath(type, number), km }
}
