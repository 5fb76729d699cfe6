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
  day: string
  planNumber: string | null
  line: { id: string; label: string }[]
}

const MOST_SHOWN = 30
const PAGE = 100

/** Reads an open copy: lists from memory, texts one by one as they are asked for, the index once. */
export class Reading {
  readonly head: Head
  readonly #contents: Contents
  readonly #lines: ReadonlyMap<string, SheetLine>
  readonly #slots: ReadonlyMap<string, string>
  #chapters: OfflineChapter[] = []
  #rates: ReadonlyMap<string, Rate> = new Map()
  #numbers: ReadonlyMap<string, string> = new Map()
  #index: Promise<MiniSearch<IndexedSheet>> | null = null

  private constructor(contents: Contents, head: Head) {
    this.#contents = contents
    this.head = head
    this.#lines = new Map(head.chunks.flatMap(({ line }) => (line ? [[line.number, line] as const] : [])))
    this.#slots = new Map(head.chunks.map(({ id, slot }) => [id, slot]))
  }

  static async open(contents: Contents, head: Head): Promise<Reading> {
    const reading = new Reading(contents, head)
    reading.#chapters = (await reading.#read<OfflineChapter[]>('plan')) ?? []
    const codes = head.chunks.flatMap(({ id }) => (id.startsWith('rate:') ? [id] : []))
    const rates = await Promise.all(codes.map((id) => reading.#read<Rate>(id)))
    reading.#rates = new Map(rates.flatMap((rate) => (rate ? [[rate.code, rate] as const] : [])))
    reading.#numbers = planNumbers(reading.#plan())
    return reading
  }

  get count(): number {
    return this.#lines.size
  }

  /** How many sheets there are of each kind. */
  counts(): Record<OfflineKind, number> {
    const counts = { article: 0, scheme: 0, organisation: 0, service: 0 }
    for (const { kind } of this.#lines.values()) counts[kind] += 1
    return counts
  }

  /** A chapter, the top of the guide for `null`. */
  chapter(id: string | null): ChapterView {
    const plan = this.#plan()
    const items = itemsOf(plan, id)
    const here = this.#chapters.find((chapter) => chapter.id === id)
    return {
      title: here?.title ?? '',
      line: this.#lineTo(here?.parent ?? null),
      chapters: items.flatMap(({ chapter }) => {
        if (!chapter) return []
        const within = new Set(withinChapter(this.#chapters, chapter.id))
        const count = plan.articles.filter((article) => within.has(article.chapter ?? '')).length
        return [
          { id: chapter.id, planNumber: this.#numbers.get(chapter.id) ?? '', title: chapter.title, count },
        ]
      }),
      sheets: items.flatMap(({ article }) =>
        article
          ? [
              {
                number: article.number,
                planNumber: this.#numbers.get(article.id) ?? '',
                title: article.title,
              },
            ]
          : [],
      ),
    }
  }

  /** A sheet with the amounts of the day on which it is read; `null` where the copy has none of this number. */
  async sheet(number: string, now: Date): Promise<SheetView | null> {
    const sheet = await this.#read<OfflineSheet>(`sheet:${number}`)
    if (!sheet) return null
    const { day } = localTime(now)
    return {
      sheet: sheetOn(sheet, day, this.#rates),
      day,
      planNumber: this.#numbers.get(number) ?? null,
      line: this.#lineTo(sheet.place?.chapter ?? null),
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

  #plan() {
    const articles = [...this.#lines.values()].flatMap(({ number, kind, title, chapter, position }) =>
      kind === 'article' ? [{ id: number, number, title, chapter, position }] : [],
    )
    return { chapters: this.#chapters, articles }
  }

  #lineTo(id: string | null): { id: string; label: string }[] {
    const line: { id: string; label: string }[] = []
    for (let at = this.#chapters.find((chapter) => chapter.id === id); at && line.length < 10; ) {
      line.unshift({ id: at.id, label: `${this.#numbers.get(at.id) ?? ''} ${at.title}`.trim() })
      const { parent } = at
      at = this.#chapters.find((chapter) => chapter.id === parent)
    }
    return line
  }

  async #read<Value>(id: string): Promise<Value | null> {
    const slot = this.#slots.get(id)
    return slot === undefined ? null : this.#contents.read<Value>(slot)
  }
}
