import type { Payload } from 'payload'
import { placeNameForms } from '@/domain/territory/placeNameForms'
import { territoryLabel } from '@/infra/geography/territoryLabel'
import type { FacetCount } from '@/infra/search/SearchAnswer'
import type { FacetName, SearchQuery } from '@/infra/search/SearchQuery'
import { searchEngine } from '@/infra/search/select'
import { LAST_HIT } from '@/infra/search/shared/mostListed'
import { chapterTitles } from './chapterTitles'
import { organisationNames } from './organisationNames'
import { themeTitles } from './themeTitles'

/** How the values of each sought facet that has names in the base are called. */
const LABELS: Partial<Record<FacetName, typeof themeTitles>> = {
  theme: themeTitles,
  organisation: organisationNames,
  chapter: chapterTitles,
}

type Ask = { payload: Payload; query: SearchQuery; name: FacetName; text: string }

/**
 * Of the values of a facet, those whose label holds every word typed, or the start of it (accents, case and hyphens folded, `st` for
 * `saint`), in their order. Of more partners than are named one by one, those that the search finds by these words.
 */
export async function soughtValues(ask: Ask, counts: readonly FacetCount[]): Promise<FacetCount[]> {
  const { payload, query, name, text } = ask
  const values = counts.map(({ value }) => value)
  if (name === 'organisation' && values.length > LAST_HIT) {
    const found = new Set(await foundPartners(query, text))
    return counts.filter(({ value }) => found.has(value))
  }
  const forms = placeNameForms(text).map((form) => form.split(' ').filter(Boolean))
  const holds = (label: readonly string[]) =>
    forms.some((words) => words.every((word) => label.some((form) => ` ${form}`.includes(` ${word}`))))
  if (name === 'territory') return counts.filter(({ value }) => holds(foldedTerritory(value)))
  const labels = await (LABELS[name] ?? themeTitles)(payload, values)
  return counts.filter(({ value }) => holds(placeNameForms(labels.get(value) ?? value)))
}

async function foundPartners({ readerClass }: SearchQuery, text: string): Promise<string[]> {
  const engine = await searchEngine()
  const found = await engine.list(
    {
      readerClass,
      text,
      filters: { type: ['organisation'] },
      age: null,
      within: null,
      near: null,
      bounds: null,
      openAt: null,
      includeEnded: true,
      sort: 'relevance',
      page: 1,
      pageSize: 1,
      pinned: [],
    },
    LAST_HIT,
  )
  return found.map(({ number }) => number)
}

const folded = new Map<string, string[]>()

/** A country has 35,000 communes: each name is folded once. */
function foldedTerritory(code: string): string[] {
  const known = folded.get(code)
  if (known) return known
  const forms = [...placeNameForms(territoryLabel(code)), code.toLowerCase()]
  folded.set(code, forms)
  return forms
}
