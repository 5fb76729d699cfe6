import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as readText } from 'node:stream/consumers'
import { z } from 'zod'
import { typoDistance } from '@/domain/text/damerauDistance'
import { toStoredDocument } from '@/infra/search/meilisearch/toStoredDocument'
import { metaDocument } from '@/infra/search/meilisearch/write/metaStore'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import type { SearchLexicon } from '@/infra/search/SearchLexicon'

type Stored = ReturnType<typeof toStoredDocument>

const querySchema = z.object({
  q: z.string(),
  attributesToSearchOn: z.array(z.string()),
  federationOptions: z.object({ weight: z.number() }).optional(),
})
const bodySchema = z.object({ queries: z.array(querySchema), federation: z.object({}).loose().optional() })
type Query = z.infer<typeof querySchema>

const CLOSED = ['acronyms', 'number', 'stops', 'forms']

function typosIn(word: string): number {
  if (word.length < 5 || /\p{N}/u.test(word)) return 0
  return word.length < 9 ? 1 : 2
}

const valuesOf = (document: Stored, attribute: string): string[] => {
  const value: unknown = Reflect.get(document, attribute)
  return [value].flat().filter((one) => typeof one === 'string')
}

/** Typing errors that a word costs in a text, `null` where it is not there: whole, misspelt, begun, or written in two. */
function costIn(
  text: string,
  word: string,
  { begun, typos }: { begun: boolean; typos: number },
): number | null {
  if (text.includes(` ${word} `) || (begun && text.includes(` ${word}`))) return 0
  const cuts = Array.from({ length: word.length }, (_, at) => ` ${word.slice(0, at)} ${word.slice(at)} `)
  if (!/\p{N}/u.test(word) && cuts.some((cut) => text.includes(cut))) return 1
  const costs = text.split(' ').map((one) => {
    const shown = begun ? one.slice(0, word.length) : one
    return typoDistance(word, shown, typos)
  })
  const least = Math.min(...costs)
  return typos > 0 && least <= typos ? least : null
}

/** How a document answers a query, from 0 to 1; `null` where it does not. */
function scoreOf(document: Stored, { q, attributesToSearchOn }: Query): number | null {
  const texts = attributesToSearchOn.flatMap((attribute) =>
    valuesOf(document, attribute).map((value) => ({
      text: ` ${value} `,
      closed: CLOSED.includes(attribute),
    })),
  )
  const terms = [...q.matchAll(/"([^"]*)"|[^\s"]+/g)]
  const open = terms.map(([written, phrase]) => (phrase === undefined ? written : null))
  const costs = terms.map(([word, phrase], at) => {
    const begun = at === terms.length - 1 && !q.endsWith(' ')
    const found = texts.flatMap(({ text, closed }) => {
      if (phrase !== undefined) return text.includes(` ${phrase} `) ? 0 : []
      // Neighbours that are not quoted are also tried in one word.
      const joined = [open[at - 1], open[at + 1]].flatMap((next, side) =>
        next ? [side === 0 ? next + word : word + next] : [],
      )
      if (joined.some((one) => text.includes(` ${one} `))) return 1
      return costIn(text, word, { begun, typos: closed ? 0 : typosIn(word) }) ?? []
    })
    return found.length > 0 ? Math.min(...found) : null
  })
  if (costs.some((cost) => cost === null)) return null
  return 1 / (2 + costs.reduce((sum: number, cost) => sum + (cost ?? 0), 0))
}

/**
 * Answers as the measured server does (quoted words as they are; others with their typing errors, in one word or two, the last one as
 * a beginning), so that what the adapter decides from its answers is told. No ranking but by weight and typing errors.
 */
export async function standIn(
  sheets: readonly SearchDocument[],
  lexicon: SearchLexicon,
): Promise<{ url: string; close: () => Promise<unknown> }> {
  const documents = sheets.map((sheet) => toStoredDocument(sheet, 0))
  const found = (query: Query) =>
    documents.flatMap((document) => {
      const score = scoreOf(document, query)
      return score === null ? [] : { document, score: score * (query.federationOptions?.weight ?? 1) }
    })
  const server: Server = createServer(async (request, response) => {
    const sent = await readText(request)
    response.setHeader('content-type', 'application/json')
    if (request.method === 'GET') {
      response.end(JSON.stringify(metaDocument(lexicon, '')))
      return
    }
    if (request.url?.includes('/documents')) {
      response.end(JSON.stringify({ results: documents.filter(({ id }) => sent.includes(`\\"${id}\\"`)) }))
      return
    }
    const { queries, federation } = bodySchema.parse(JSON.parse(sent))
    if (!federation) {
      const results = queries.map((query) => ({ hits: [], totalHits: found(query).length }))
      response.end(JSON.stringify({ results }))
      return
    }
    const best = new Map<string, { document: Stored; score: number; at: number }>()
    queries.forEach((query, at) => {
      for (const { document, score } of found(query))
        if (score > (best.get(document.id)?.score ?? 0)) best.set(document.id, { document, score, at })
    })
    const hits = [...best.values()]
      .sort((a, b) => b.score - a.score || (a.document.id < b.document.id ? -1 : 1))
      .map(({ document, at }) => ({ ...document, _federation: { queriesPosition: at } }))
    response.end(JSON.stringify({ hits, totalHits: hits.length }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(resolve)) }
}
