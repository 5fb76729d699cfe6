import type { FacetCount } from '../SearchAnswer'
import { FACET_NAMES, type FacetName, type SearchQuery } from '../SearchQuery'
import { type Columns, compareText } from './Columns'
import { allowedCodes, holds } from './facetCodes'
import { rangeFilter } from './rangeFilter'

export type Filtered = {
  /** Slots that pass everything. */
  slots: Uint32Array
  facets: Record<FacetName, FacetCount[]>
}

type Group = { name: FacetName; allowed: Uint8Array }

function groupsOf(columns: Columns, filters: SearchQuery['filters']): Group[] {
  return FACET_NAMES.flatMap((name) => {
    const selected = filters[name]
    if (!selected || selected.length === 0) return []
    return [{ name, allowed: allowedCodes(columns, name, selected) }]
  })
}

/** Filters candidates and counts facets in one pass; a facet's own selection does not reduce its own counts. */
export function filterAndCount(
  columns: Columns,
  query: SearchQuery,
  isCandidate: (slot: number) => boolean,
): Filtered {
  const groups = groupsOf(columns, query.filters)
  const inRange = rangeFilter(columns, query)
  const counters = new Counters(columns)
  const slots = new Uint32Array(columns.count)
  let found = 0
  for (let slot = 0; slot < columns.size; slot += 1) {
    if (!isCandidate(slot) || !inRange(slot)) continue
    let failed: FacetName | null = null
    let failures = 0
    for (const { name, allowed } of groups) {
      if (holds(columns, name, slot, allowed)) continue
      failed = name
      failures += 1
      if (failures > 1) break
    }
    if (failures === 0) {
      slots[found++] = slot
      counters.countAll(slot)
    } else if (failures === 1 && failed) counters.countOne(failed, slot)
  }
  return { slots: slots.subarray(0, found), facets: counters.answer(query.filters) }
}

class Counters {
  readonly #columns: Columns
  readonly #counts: { name: FacetName; counts: Uint32Array }[]

  constructor(columns: Columns) {
    this.#columns = columns
    this.#counts = FACET_NAMES.map((name) => ({
      name,
      counts: new Uint32Array(columns.facets[name].values.length),
    }))
  }

  countAll(slot: number): void {
    for (const one of this.#counts) this.#count(one.name, one.counts, slot)
  }

  countOne(name: FacetName, slot: number): void {
    const one = this.#counts.find((counter) => counter.name === name)
    if (one) this.#count(name, one.counts, slot)
  }

  answer(filters: SearchQuery['filters']): Record<FacetName, FacetCount[]> {
    const facets: Record<FacetName, FacetCount[]> = {
      type: [],
      kind: [],
      theme: [],
      publics: [],
      level: [],
      territory: [],
      freshness: [],
      organisation: [],
      network: [],
      fees: [],
      mode: [],
      chapter: [],
    }
    for (const { name, counts } of this.#counts) facets[name] = this.#list(name, counts, filters[name] ?? [])
    return facets
  }

  #count(name: FacetName, counts: Uint32Array, slot: number): void {
    const { lists } = this.#columns.facets[name]
    const { pool } = lists
    const end = lists.endOf(slot)
    for (let at = lists.startOf(slot); at < end; at += 1) {
      const code = pool[at] ?? 0
      counts[code] = (counts[code] ?? 0) + 1
    }
  }

  #list(name: FacetName, counts: Uint32Array, selected: readonly string[]): FacetCount[] {
    const column = this.#columns.facets[name]
    const { values } = column
    const chosen = new Set(selected)
    // By count then value, as numbers: there may be as many values as a country has partners.
    const ranks = column.ranks()
    const keys = new Float64Array(values.length)
    const codes = new Uint32Array(values.length)
    let held = 0
    for (let code = 0; code < values.length; code += 1) {
      const rank = ranks[code] ?? 0
      codes[rank] = code
      if ((counts[code] ?? 0) > 0) keys[held++] = rank - (counts[code] ?? 0) * values.length
    }
    const listed = Array.from(keys.subarray(0, held).sort(), (key): FacetCount => {
      const rank = ((key % values.length) + values.length) % values.length
      const code = codes[rank] ?? 0
      chosen.delete(values[code] ?? '')
      return { value: values[code] ?? '', count: counts[code] ?? 0 }
    })
    for (const value of [...chosen].sort(compareText)) listed.push({ value, count: 0 })
    return listed
  }
}
