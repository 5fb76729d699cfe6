import type { SearchDocument } from '@/infra/search/SearchDocument'
import type { FeedFacts } from './FeedEntry'

const COMMUNE = /^\d[\dAB]\d{3}$/

/** What a document brings of the groups of sheets that people follow: one line a kind of group. */
const GROUPS: Readonly<Record<string, (document: SearchDocument) => readonly string[]>> = {
  theme: ({ themes }) => themes,
  chapter: ({ chapters }) => chapters,
  commune: ({ territory }) => territory.filter((code) => COMMUNE.test(code)),
}

/** What the feed keeps of a sheet beside its revisions, from the document of its widest reader. */
export function factsOf(document: SearchDocument): FeedFacts {
  const keys = Object.entries(GROUPS).flatMap(([group, targetsOf]) =>
    targetsOf(document).map((target) => `${group}:${target}`),
  )
  return { title: document.title, modifiedAt: document.modifiedAt, keys: [...new Set(keys)] }
}
