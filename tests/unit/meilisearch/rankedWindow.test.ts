import { describe, expect, it } from 'vitest'
import { pageWindow } from '@/infra/search/meilisearch/query/pageWindow'
import { rankedWindow } from '@/infra/search/meilisearch/query/rankedWindow'

const TOTAL = 300

/** The places that each page shows, of hits numbered in the server's order; those of ours are the first ones, turned round. */
function pagesOf(pageSize: number, pins: number): number[] {
  const shown: number[] = []
  for (let page = 1; shown.length < TOTAL; page += 1) {
    const query = { page, pageSize }
    const window = rankedWindow(query, pageWindow(query, pins))
    const from = (window.page - 1) * window.hitsPerPage
    const hits = Array.from({ length: TOTAL }, (_, at) => at).slice(from, from + window.hitsPerPage)
    const ordered = [...hits.slice(0, window.ranked).toReversed(), ...hits.slice(window.ranked)]
    const left = pageSize - (window.pinned[1] - window.pinned[0])
    shown.push(...ordered.slice(window.skip, window.skip + left))
  }
  return shown.slice(0, TOTAL)
}

describe('rankedWindow', () => {
  it.each([
    [20, 0],
    [30, 0],
    [7, 0],
    [100, 0],
    [20, 3],
    [30, 5],
  ])('shows every hit once, by pages of %i with %i pinned', (pageSize, pins) => {
    expect(pagesOf(pageSize, pins).toSorted((a, b) => a - b)).toStrictEqual(
      Array.from({ length: TOTAL }, (_, at) => at),
    )
  })
})
