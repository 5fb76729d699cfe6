import MiniSearch from 'minisearch'
import { planNumbers } from '@/domain/guide/planNumbers'
import { itemsOf, withinChapter } from '@/domain/guide/planOrder'
import { localTime } from '@/domain/localTime'
import type { OfflineChapter, OfflineKind, OfflineSheet } from '@/domain/offline/OfflineSheet'
import type { Rate } from '@/domain/rates/Rate'
import { fold } from '@/domain/text/foldText'
import { type IndexedSheet, SEARCH_OPTIONS } from '../../present/searchOptions'
import type { Contents, Head, SheetLine } from './Contents'
import { sheetOn } from './sheetOn'

/** A chapter of the guide as a page shows it. */
export type ChapterView = {
  title: string
  line: { id: string; label: string }[]
  chapters: { id: string; planNumber: string; title: string; count: number }[]
  sheets: { number: string; planNumber: string; title: string }[]
}

export type SheetView = {
  sheet: OfflineSheet
  /** That of its amounts, `null` where it has none. */
  day: string | null
  planNumber: string | null
  line: { id: string; label: string }[]
}

const MOST_SHOWN = 30
const PAGE = 100
/** A plan that goes round in a circle ends there. */
const DEEPEST = 10
const RATE = 'rate:'

type Plan = { chapters: OfflineChapter[]; numbers: ReadonlyMap<string, string> }

/** Reads an open copy: lists from memory, the plan and the index once, texts and amounts one by one as they are asked for. */
export class Reading {
  readonly head: Head
  readonly #contents: Contents
  readonly #lines: ReadonlyMap<string, SheetLine>
  readonly #slots: ReadonlyMap<string, string>
  readonly #codes: readonly string[]
  #plan: Promise<Plan> | null = null
  #index: Promise<MiniSearch<IndexedSheet>> | null = null

  constructor(contents: Contents, head: Head) {
    this.#contents = contents
    this.head = head
    this.#lines = new Map(head.chunks.flatMap(({ line }) => (line ? [[line.number, line] as const] : [])))
    this.#slots = new Map(head.chunks.map(({ id, slot }) => [id, slot]))
    this.#codes = head.chunks.flatMap(({ id }) => (id.startsWith(RATE) ? [id.slice(RATE.length)] : []))
  }

  /** How many sheets there are of each kind. */
  counts(): Record<OfflineKind, number> {
    const counts = { article: 0, scheme: 0, organisation: 0, service: 0 }
    for (const { kind } of this.#lines.values()) counts[kind] += 1
    return counts
  }

  /** A chapter, the top of the guide for `null`. */
  async chapter(id: string | null): Promise<ChapterView> {
    const plan = await this.plan()
    const articles = this.#articles()
    const numberOf = (item: string) => plan.numbers.get(item) ?? ''
    const items = itemsOf({ chapters: plan.chapters, articles }, id)
    const here = plan.chapters.find((chapter) => chapter.id === id)
    return {
      title: here?.title ?? '',
      line: lineTo(plan, here?.parent ?? null),
      chapters: items.flatMap(({ chapter }) => {
        if (!chapter) return []
        const within = new Set(withinChapter(plan.chapters, chapter.id))
        const count = articles.filter((article) => within.has(article.chapter ?? '')).length
        return [{ id: chapter.id, planNumber: numberOf(chapter.id), title: chapter.title, count }]
      }),
      sheets: items.flatMap(({ article }) =>
        article ? [{ number: article.number, planNumber: numberOf(article.id), title: article.title }] : [],
      ),
    }
  }

  /** A sheet with the amounts of the day on which it is read; `null` where the copy has none of this number. */
  async sheet(number: string, now: Date): Promise<SheetView | null> {
    const [text, plan] = await Promise.all([this.#text(`sheet:${number}`), this.plan()])
    if (text === null) return null
    // Ours: the server signed it.
    const sheet = JSON.parse(text) as OfflineSheet
    const { day } = localTime(now)
    const rates = await this.#ratesIn(text)
    return {
      sheet: sheetOn(sheet, day, rates),
      day: rates.size > 0 ? day : null,
      planNumber: plan.numbers.get(number) ?? null,
      line: lineTo(plan, sheet.place?.chapter ?? null),
    }
  }

  /** Sheets of some kinds by title, `from` a rank on. */
  list(kinds: readonly OfflineKind[], from: number): { lines: SheetLine[]; total: number; more: boolean } {
    const lines = [...this.#lines.values()]
      .filter(({ kind }) => kinds.includes(kind))
      .sort((one, other) => fold(one.title).localeCompare(fold(other.title)))
    return { lines: lines.slice(from, from + PAGE), total: lines.length, more: from + PAGE < lines.length }
  }

  /** What is found as one types, the best first. */
  async search(typed: string): Promise<{ lines: SheetLine[]; total: number }> {
    const index = await this.index()
    const found = index.search(typed)
    const lines = found.slice(0, MOST_SHOWN).flatMap(({ id }) => this.#lines.get(String(id)) ?? [])
    return { lines, total: found.length }
  }

  /** The search index, read the first time it is asked for. */
  index(): Promise<MiniSearch<IndexedSheet>> {
    this.#index ??= this.#contents
      .text(this.head.index)
      .then((text) =>
        text === null
          ? new MiniSearch(SEARCH_OPTIONS)
          : MiniSearch.loadJSON<IndexedSheet>(text, SEARCH_OPTIONS),
      )
    return this.#index
  }

  /** The chapters and the numbers of the plan, read the first time they are asked for. */
  plan(): Promise<Plan> {
    this.#plan ??= this.#text('plan').then((text) => {
      const chapters = text === null ? [] : (JSON.parse(text) as OfflineChapter[])
      return { chapters, numbers: planNumbers({ chapters, articles: this.#articles() }) }
    })
    return this.#plan
  }

  #articles() {
    return [...this.#lines.values()].flatMap(({ number, kind, title, chapter, position }) =>
      kind === 'article' ? [{ id: number, number, title, chapter, position }] : [],
    )
  }

  /** The amounts whose codes stand in a text: a few, where a copy has hundreds. */
  async #ratesIn(text: string): Promise<ReadonlyMap<string, Rate>> {
    const cited = this.#codes.filter((code) => text.includes(code))
    const texts = await Promise.all(cited.map((code) => this.#text(`${RATE}${code}`)))
    return new Map(
      texts.flatMap((held, rank) => (held === null ? [] : [[cited[rank] ?? '', JSON.parse(held) as Rate]])),
    )
  }

  async #text(id: string): Promise<string | null> {
    const slot = this.#slots.get(id)
    return slot === undefined ? null : this.#contents.text(slot)
  }
}

/** The chapters that lead to one, the top first. */
function lineTo({ chapters, numbers }: Plan, id: string | null): { id: string; label: string }[] {
  const line: { id: string; label: string }[] = []
  for (let at = chapters.find((chapter) => chapter.id === id); at && line.length < DEEPEST; ) {
    line.unshift({ id: at.id, label: `${numbers.get(at.id) ?? ''} ${at.title}`.trim() })
    const { parent } = at
    at = chapters.find((chapter) => chapter.id === parent)
  }
  return line
}
