import { FACET_NAMES, type FacetName } from '../SearchQuery'
import type { Facts } from './facts'
import { grown, ListColumn, roomFor } from './Growing'
import { OpenColumn } from './OpenColumn'
import { SortedSlots } from './SortedSlots'

/** One facet in memory: the values as small numbers, and the numbers of each document. */
class FacetColumn {
  readonly values: string[] = []
  readonly lists = new ListColumn('codes')
  readonly #codes = new Map<string, number>()
  #ranks = new Uint32Array(0)

  codeOf(value: string): number | undefined {
    return this.#codes.get(value)
  }

  set(slot: number, values: readonly string[]): void {
    this.lists.set(
      slot,
      values.map((value) => this.codeOf(value) ?? this.#add(value)),
    )
  }

  /** The place of each value in their order, by code. */
  ranks(): Uint32Array {
    if (this.#ranks.length !== this.values.length) {
      const codes = Uint32Array.from(this.values, (_, code) => code)
      codes.sort((a, b) => compareText(this.values[a], this.values[b]))
      this.#ranks = new Uint32Array(codes.length)
      codes.forEach((code, rank) => {
        this.#ranks[code] = rank
      })
    }
    return this.#ranks
  }

  #add(value: string): number {
    const code = this.values.length
    this.values.push(value)
    this.#codes.set(value, code)
    return code
  }
}

const UNBOUNDED_MIN = Number.NEGATIVE_INFINITY
const UNBOUNDED_MAX = Number.POSITIVE_INFINITY

const facetColumns = (): Record<FacetName, FacetColumn> => ({
  type: new FacetColumn(),
  kind: new FacetColumn(),
  theme: new FacetColumn(),
  publics: new FacetColumn(),
  level: new FacetColumn(),
  territory: new FacetColumn(),
  freshness: new FacetColumn(),
  organisation: new FacetColumn(),
  network: new FacetColumn(),
  fees: new FacetColumn(),
  mode: new FacetColumn(),
  chapter: new FacetColumn(),
})

/** What filters, counts and sorts, in memory, by slot (the row number of a document in its table). */
export class Columns {
  /** One past the highest slot. */
  size = 0
  count = 0
  alive = new Uint8Array(64)
  ended = new Uint8Array(64)
  freshnessRank = new Uint8Array(64)
  titleWords = new Uint16Array(64)
  ageMin = new Float32Array(64)
  ageMax = new Float32Array(64)
  modifiedAt = new Float64Array(64)
  /** `-Infinity` when never verified: last in the order. */
  verifiedAt = new Float64Array(64)
  readonly ids: string[] = []
  readonly titleKeys: string[] = []
  readonly facets = facetColumns()
  readonly places = new ListColumn('numbers')
  readonly open = new OpenColumn()
  readonly #slots = new Map<string, number>()
  #byId: SortedSlots | null = null
  #byTitle: SortedSlots | null = null

  slotOf(id: string): number | undefined {
    return this.#slots.get(id)
  }

  set(slot: number, id: string, facts: Facts): void {
    this.#makeRoom(slot)
    const known = this.alive[slot] === 1
    this.ids[slot] = id
    if (!known) this.#add(slot, id)
    if (this.titleKeys[slot] !== facts.titleKey) this.#byTitle = null
    this.titleKeys[slot] = facts.titleKey
    this.ended[slot] = facts.ended ? 1 : 0
    this.freshnessRank[slot] = facts.freshnessRank
    this.titleWords[slot] = facts.titleWords
    this.ageMin[slot] = facts.ageMin ?? UNBOUNDED_MIN
    this.ageMax[slot] = facts.ageMax ?? UNBOUNDED_MAX
    this.modifiedAt[slot] = facts.modifiedAt
    this.verifiedAt[slot] = facts.verifiedAt ?? UNBOUNDED_MIN
    for (const name of FACET_NAMES) this.facets[name].set(slot, facts.facets[name])
    this.places.set(slot, facts.places)
    this.open.set(slot, facts.open)
  }

  remove(slot: number): void {
    if (this.alive[slot] !== 1) return
    this.alive[slot] = 0
    this.count -= 1
    this.#slots.delete(this.ids[slot] ?? '')
    this.#byId?.remove(slot)
    this.#byTitle?.remove(slot)
  }

  idRanks(): Uint32Array {
    this.#byId ??= new SortedSlots(this.living(), (a, b) => compareText(this.ids[a], this.ids[b]))
    return this.#byId.ranks(this.size)
  }

  titleRanks(): Uint32Array {
    this.#byTitle ??= new SortedSlots(
      this.living(),
      (a, b) => compareText(this.titleKeys[a], this.titleKeys[b]) || compareText(this.ids[a], this.ids[b]),
    )
    return this.#byTitle.ranks(this.size)
  }

  living(): Uint32Array {
    const slots = new Uint32Array(this.count)
    let count = 0
    for (let slot = 0; slot < this.size; slot += 1) {
      if (this.alive[slot] === 1) slots[count++] = slot
    }
    return slots
  }

  #add(slot: number, id: string): void {
    this.alive[slot] = 1
    this.count += 1
    this.#slots.set(id, slot)
    this.#byId?.add(slot)
    this.#byTitle = null
  }

  #makeRoom(slot: number): void {
    this.size = Math.max(this.size, slot + 1)
    if (slot < this.alive.length) return
    const room = roomFor(slot + 1)
    this.alive = grown(this.alive, new Uint8Array(room))
    this.ended = grown(this.ended, new Uint8Array(room))
    this.freshnessRank = grown(this.freshnessRank, new Uint8Array(room))
    this.titleWords = grown(this.titleWords, new Uint16Array(room))
    this.ageMin = grown(this.ageMin, new Float32Array(room))
    this.ageMax = grown(this.ageMax, new Float32Array(room))
    this.modifiedAt = grown(this.modifiedAt, new Float64Array(room))
    this.verifiedAt = grown(this.verifiedAt, new Float64Array(room))
  }
}

/** Order of code units: the same in every process, whatever its locale. */
export function compareText(a = '', b = ''): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
