import type { CompiledLexicon } from '@/domain/text/compileLexicon'
import { typoDistance } from '@/domain/text/damerauDistance'
import { maxTypos } from '@/domain/text/maxTypos'
import type { MeilisearchContext } from '@/infra/search/meilisearch/MeilisearchContext'
import type { StoredDocument } from '@/infra/search/meilisearch/StoredDocument'
import { WORD_ATTRIBUTES } from '@/infra/search/meilisearch/StoredDocument'

/** What the adapter asks, of which only this is modelled. */
type Query = {
  q: string
  attributesToSearchOn?: string[]
  hitsPerPage?: number
  federationOptions?: { weight: number }
}
type Body = { federation?: { page: number; hitsPerPage: number }; queries: Query[] }
type Attribute = keyof StoredDocument
type Part = { words: string[]; closed: boolean; prefix: boolean }

/** Quoted phrases, and words, the last one maybe unfinished, as the server cuts a query. */
function partsOf(q: string): Part[] {
  const found = [...q.matchAll(/"([^"]*)"|(\S+)/g)]
  return found.map(([, phrase, word], index) => {
    const words = (phrase ?? word ?? '').split(' ').filter((one) => one !== '')
    const last = index === found.length - 1 && !q.endsWith(' ')
    return { words, closed: phrase !== undefined, prefix: phrase === undefined && last }
  })
}

function textOf(document: StoredDocument, attribute: Attribute): string {
  const value = document[attribute]
  return ` ${Array.isArray(value) ? value.join(' | ') : String(value)} `
}

/**
 * Answers as a real Meilisearch was measured to (`behaviours.md` of the recorded exchanges): exact phrases between quotes, typing
 * errors and a beginning elsewhere, every word required, tiers merged under the heaviest. Its order inside a tier is a rough
 * one, by attribute then by id: the adapter must not depend on it for what it orders itself.
 */
export class MeilisearchStandIn {
  readonly #documents: readonly StoredDocument[]
  readonly #lexicon: CompiledLexicon

  constructor(documents: readonly StoredDocument[], lexicon: CompiledLexicon) {
    this.#documents = documents
    this.#lexicon = lexicon
  }

  context(): MeilisearchContext {
    const client = {
      multiSearch: async (body: Body) => this.#multiSearch(body),
      index: () => ({ getDocuments: async (asked: { filter: string }) => this.#byId(asked.filter) }),
    }
    // The part of the client that a search uses.
    const reader = client as unknown as MeilisearchContext['reader']
    return { reader, writer: reader, prefix: 'x', logger: { warn: () => undefined } }
  }

  #byId(filter: string) {
    return { results: this.#documents.filter(({ id }) => filter.includes(`"${id}"`)) }
  }

  #multiSearch({ federation, queries }: Body) {
    if (!federation)
      return {
        results: queries.map((query) => {
          const hits = this.#hits(query)
          return { hits: hits.slice(0, query.hitsPerPage ?? 20), totalHits: hits.length }
        }),
      }
    const best = new Map<string, { document: StoredDocument; score: number; queriesPosition: number }>()
    queries.forEach((query, queriesPosition) => {
      for (const { document, rank } of this.#hits(query)) {
        const score = (query.federationOptions?.weight ?? 1) * rank
        if (score > (best.get(document.id)?.score ?? 0))
          best.set(document.id, { document, score, queriesPosition })
      }
    })
    const ordered = [...best.values()].sort(
      (a, b) => b.score - a.score || (a.document.id < b.document.id ? -1 : 1),
    )
    const start = (federation.page - 1) * federation.hitsPerPage
    return {
      hits: ordered
        .slice(start, start + federation.hitsPerPage)
        .map(({ document, queriesPosition }) => ({ ...document, _federation: { queriesPosition } })),
      totalHits: ordered.length,
      facetsByIndex: {},
    }
  }

  #hits({ q, attributesToSearchOn }: Query): { document: StoredDocument; rank: number; id: string }[] {
    const parts = partsOf(q)
    const attributes = (attributesToSearchOn ?? [...WORD_ATTRIBUTES]) as Attribute[]
    return this.#documents.flatMap((document) => {
      if (document.ended) return []
      const texts = attributes.map((attribute) => textOf(document, attribute))
      const places = parts.map((part) => texts.findIndex((text) => this.#holds(text, part)))
      if (places.includes(-1)) return []
      return [{ document, rank: 1 - Math.max(0, ...places) / 20, id: document.id }]
    })
  }

  #holds(text: string, { words, closed, prefix }: Part): boolean {
    if (text.includes(` ${words.join(' ')} `)) return true
    const [word = ''] = words
    if (closed) return false
    const synonyms = this.#lexicon.synonyms.get(word) ?? []
    if (synonyms.some((phrase) => text.includes(` ${phrase.join(' ')} `))) return true
    if (prefix && text.includes(` ${word}`)) return true
    const limit = maxTypos(word, this.#lexicon)
    return limit > 0 && text.split(' ').some((one) => typoDistance(word, one, limit) <= limit)
  }
}
