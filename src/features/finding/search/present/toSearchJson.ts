import type { LabelledAnswer } from '@/features/finding/search/read/searchSheets'

/** The public JSON of a search, an allow-list. */
export function toSearchJson({ total, page, pageSize, hits, facets, facetSizes, tookMs }: LabelledAnswer) {
  return {
    total,
    page,
    pageSize,
    hits: hits.map(({ id, type, number, title, url, highlights, reason, freshness, distance }) => ({
      id,
      type,
      number,
      title,
      url,
      highlights,
      reason,
      freshness,
      ...(distance === undefined ? {} : { distance }),
    })),
    facets,
    facetSizes: Object.fromEntries(Object.entries(facetSizes).map(([name, { values }]) => [name, values])),
    tookMs,
  }
}
