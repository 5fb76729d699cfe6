import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { byLastRules, countsOf, type Query, type Scored, StandInIndex, shown } from './StandInIndex'
import { StandInTasks, TaskFailure } from './StandInTasks'
import { readFilter, type Stored } from './standInFilter'
import { allows, errorBody, INVALID_KEY, type Key, MISSING_KEY, reaches, rightOf } from './standInRights'

type Answer = { status: number; body: unknown }
type Asked = { method: string; path: string; body: unknown }
type Handler = (match: string[], body: unknown, url: URL) => Answer
type Federation = { page: number; hitsPerPage: number; facetsByIndex?: Record<string, string[]> }

const ok = (body: unknown): Answer => ({ status: 200, body })
const noIndex = (uid: string) => `Index \`${uid}\` not found.`

/**
 * A Meilisearch 1.50 as a real one was recorded to behave, over HTTP: indexes, tasks, keys and refusals, exchanged names, searches in
 * tiers with their counts. Typing errors, beginnings and ranking rules are modelled; proximity and scores are not.
 */
export class StandIn {
  readonly indexes = new Map<string, StandInIndex>()
  readonly tasks = new StandInTasks()
  url = ''
  /** Every request, in order. */
  readonly asked: Asked[] = []
  /** By their text; without any, whoever asks is served. */
  keys: Record<string, Key> = {}
  /** Takes connections and answers nothing. */
  frozen = false
  readonly #sockets = new Set<Socket>()
  readonly #server = createServer((request, response) => void this.#serve(request, response))
  #made = 0
  /** Whose request is being answered. */
  #caller: Key | null = null

  async open(): Promise<this> {
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket))
    })
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    // A server that listens on a port has an address with one.
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    return this
  }

  /** As a server that is killed: every connection is cut. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    for (const socket of this.#sockets) socket.destroy()
    await closed
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = await text(request)
    const url = new URL(request.url ?? '/', 'http://stand-in')
    if (this.frozen) return
    const { status, body } = this.#answer(request, url, sent)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  }

  #answer({ method = 'GET', headers }: IncomingMessage, url: URL, sent: string): Answer {
    const key = this.#refusal(headers.authorization, method, url.pathname, sent)
    if (key) return key
    let body: unknown = null
    try {
      if (sent !== '') body = JSON.parse(sent)
    } catch {
      return {
        status: 400,
        body: errorBody('malformed_payload', 'The `json` payload provided is malformed.'),
      }
    }
    this.asked.push({ method, path: url.pathname, body })
    for (const [pattern, handle] of this.#routes()) {
      const match = pattern.exec(`${method} ${url.pathname}`)
      if (match) return handle(match.slice(1).map(decodeURIComponent), body, url)
    }
    return { status: 404, body: errorBody('not_found', 'Not found.') }
  }

  /** The key is looked at before the request is read. */
  #refusal(authorization: string | undefined, method: string, path: string, sent: string): Answer | null {
    this.#caller = null
    if (Object.keys(this.keys).length === 0 || path === '/health') return null
    const given = /^Bearer (.+)$/.exec(authorization ?? '')?.[1]
    if (!given) return { status: 401, body: MISSING_KEY }
    const key = this.keys[given]
    const { action, index } = rightOf(method, path)
    const named =
      path === '/multi-search' ? [...sent.matchAll(/"indexUid":"([^"]+)"/g)].map(([, uid]) => uid ?? '') : []
    if (!key || !allows(key, action, index) || !named.every((uid) => reaches(key, uid)))
      return { status: 403, body: INVALID_KEY }
    this.#caller = key
    return null
  }

  #routes(): [RegExp, Handler][] {
    return [
      [/^GET \/health$/, () => ok({ status: 'available' })],
      [
        /^POST \/multi-search$/,
        (_, body) => this.#multiSearch(body as { federation?: Federation; queries: Query[] }),
      ],
      [/^POST \/indexes\/([^/]+)\/search$/, ([uid = ''], body) => this.#search(uid, body as Query)],
      [/^POST \/swap-indexes$/, (_, body) => this.#swap(body)],
      [/^GET \/tasks$/, (_, __, url) => this.#listTasks(url)],
      [/^POST \/indexes$/, (_, body) => this.#create(body)],
      [
        /^GET \/indexes\/([^/]+)$/,
        ([uid = '']) =>
          this.#on(uid, ({ createdAt, updatedAt }) => ok({ uid, createdAt, updatedAt, primaryKey: 'id' })),
      ],
      [
        /^DELETE \/indexes\/([^/]+)$/,
        ([uid = '']) => this.#task('indexDeletion', uid, () => this.#delete(uid)),
      ],
      [
        /^GET \/indexes\/([^/]+)\/stats$/,
        ([uid = '']) => this.#on(uid, ({ documents }) => ok({ numberOfDocuments: documents.size })),
      ],
      [/^PATCH \/indexes\/([^/]+)\/settings$/, ([uid = ''], body) => this.#settings(uid, body)],
      [/^POST \/indexes\/([^/]+)\/documents$/, ([uid = ''], body) => this.#add(uid, body as Stored[])],
      [
        /^POST \/indexes\/([^/]+)\/documents\/delete-batch$/,
        ([uid = ''], body) => this.#remove(uid, (one) => (body as string[]).includes(one.id)),
      ],
      [
        /^POST \/indexes\/([^/]+)\/documents\/delete$/,
        ([uid = ''], body) => this.#remove(uid, readFilter((body as Query).filter)),
      ],
      [
        /^POST \/indexes\/([^/]+)\/documents\/fetch$/,
        ([uid = ''], body) => this.#fetch(uid, body as FetchBody),
      ],
      [
        /^GET \/indexes\/([^/]+)\/documents$/,
        ([uid = ''], _, { searchParams }) => this.#fetch(uid, fetchOf(searchParams)),
      ],
      [/^GET \/indexes\/([^/]+)\/documents\/([^/]+)$/, ([uid = '', id = '']) => this.#document(uid, id)],
    ]
  }

  #on(uid: string, work: (index: StandInIndex) => Answer): Answer {
    const index = this.indexes.get(uid)
    return index ? work(index) : { status: 404, body: errorBody('index_not_found', noIndex(uid)) }
  }

  #task(type: string, uid: string | null, work: () => void): Answer {
    return { status: 202, body: this.tasks.add(type, uid, work) }
  }

  #held(uid: string): StandInIndex {
    const index = this.indexes.get(uid)
    if (!index) throw new TaskFailure('index_not_found', noIndex(uid))
    return index
  }

  /** Later than every other one, as nanoseconds tell on a real server. */
  #instant(): string {
    this.#made += 1
    return `2026-11-22T05:42:${String(this.#made % 60).padStart(2, '0')}.${String(this.#made).padStart(9, '0')}Z`
  }

  #create(body: unknown): Answer {
    // Anything may be sent: only a uid is read.
    const uid = (body as { uid?: string } | null)?.uid
    if (!uid) return { status: 400, body: errorBody('missing_index_uid', 'Missing field `uid`') }
    return this.#task('indexCreation', uid, () => {
      if (this.indexes.has(uid))
        throw new TaskFailure('index_already_exists', `Index \`${uid}\` already exists.`)
      this.indexes.set(uid, new StandInIndex(this.#instant()))
    })
  }

  #delete(uid: string): void {
    this.#held(uid)
    this.indexes.delete(uid)
  }

  #settings(uid: string, body: unknown): Answer {
    const settings = body as Partial<StandInIndex['settings']>
    if ('none' in settings) return { status: 400, body: errorBody('bad_request', 'Unknown field `none`') }
    return this.#task('settingsUpdate', uid, () => {
      const index = this.#ofWrite(uid)
      index.settings = { ...index.settings, ...settings }
    })
  }

  /** Writing to an unknown index makes it. */
  #ofWrite(uid: string): StandInIndex {
    const index = this.indexes.get(uid) ?? new StandInIndex(this.#instant())
    this.indexes.set(uid, index)
    index.updatedAt = new Date().toISOString()
    return index
  }

  #add(uid: string, documents: Stored[]): Answer {
    return this.#task('documentAdditionOrUpdate', uid, () => {
      const index = this.#ofWrite(uid)
      for (const document of documents) index.documents.set(document.id, document)
    })
  }

  #remove(uid: string, isGone: (document: Stored) => boolean): Answer {
    return this.#task('documentDeletion', uid, () => {
      const index = this.#held(uid)
      for (const document of [...index.documents.values()])
        if (isGone(document)) index.documents.delete(document.id)
      index.updatedAt = new Date().toISOString()
    })
  }

  #fetch(uid: string, { filter, fields, offset = 0, limit = 20 }: FetchBody): Answer {
    return this.#on(uid, (index) => {
      const found = [...index.documents.values()].filter(readFilter(filter))
      const results = found.slice(offset, offset + limit).map((one) => shown(one, fields))
      return ok({ results, offset, limit, total: found.length })
    })
  }

  #document(uid: string, id: string): Answer {
    return this.#on(uid, ({ documents }) => {
      const document = documents.get(id)
      return document
        ? ok(document)
        : { status: 404, body: errorBody('document_not_found', `Document \`${id}\` not found.`) }
    })
  }

  #swap(body: unknown): Answer {
    if (!Array.isArray(body)) return { status: 400, body: errorBody('bad_request', 'Invalid value type') }
    const pairs = body as { indexes: [string, string] }[]
    // The task of an exchange belongs to no index.
    return this.#task('indexSwap', null, () => {
      for (const uid of pairs.flatMap(({ indexes }) => indexes)) this.#held(uid)
      for (const {
        indexes: [a, b],
      } of pairs) {
        const [first, second] = [this.#held(a), this.#held(b)]
        this.indexes.set(a, second)
        this.indexes.set(b, first)
      }
    })
  }

  /** What belongs to no index is not shown to a key that is limited to some. */
  #listTasks({ searchParams }: URL): Answer {
    const uids = (searchParams.get('uids') ?? '').split(',').filter(Boolean).map(Number)
    const limited = this.#caller !== null && !this.#caller.indexes.includes('*')
    const results = this.tasks.all
      .filter(
        ({ uid, indexUid }) => (uids.length === 0 || uids.includes(uid)) && !(limited && indexUid === null),
      )
      .toReversed()
    const limit = Number(searchParams.get('limit') ?? 20)
    return ok({ results: results.slice(0, limit), total: results.length, limit, from: null, next: null })
  }

  #search(uid: string, query: Query): Answer {
    if ((query.hitsPerPage ?? 0) < 0)
      return {
        status: 400,
        body: errorBody('invalid_search_hits_per_page', 'Invalid value at `.hitsPerPage`'),
      }
    return this.#on(uid, (index) => ok(this.#result(query, index.found(query))))
  }

  #multiSearch({ federation, queries }: { federation?: Federation; queries: Query[] }): Answer {
    const absent = queries.map(({ indexUid = '' }) => indexUid).find((uid) => !this.indexes.has(uid))
    if (absent !== undefined) return { status: 404, body: errorBody('index_not_found', noIndex(absent)) }
    const foundBy = (query: Query) => this.#held(query.indexUid ?? '').found(query)
    if (!federation) return ok({ results: queries.map((query) => this.#result(query, foundBy(query))) })
    const best = new Map<string, Scored & { at: number }>()
    queries.forEach((query, at) => {
      for (const { document, score } of foundBy(query)) {
        const weighted = score * (query.federationOptions?.weight ?? 1)
        if (weighted > (best.get(document.id)?.score ?? 0))
          best.set(document.id, { document, score: weighted, at })
      }
    })
    const all = [...best.values()].sort((a, b) => b.score - a.score || byLastRules(a, b))
    const start = (federation.page - 1) * federation.hitsPerPage
    const hits = all.slice(start, start + federation.hitsPerPage).map(({ document, at, score }) => ({
      ...shown(document, queries[at]?.attributesToRetrieve),
      _federation: { indexUid: queries[at]?.indexUid, queriesPosition: at, weightedRankingScore: score },
    }))
    const facetsByIndex = Object.fromEntries(
      Object.entries(federation.facetsByIndex ?? {}).map(([uid, facets]) => [
        uid,
        { distribution: countsOf(all, facets), stats: {} },
      ]),
    )
    return ok({ hits, totalHits: all.length, facetsByIndex })
  }

  #result(query: Query, found: readonly Scored[]) {
    const { indexUid, page = 1, hitsPerPage = query.limit ?? 20, facets, attributesToRetrieve } = query
    const start = (page - 1) * hitsPerPage
    const hits = found
      .slice(start, start + hitsPerPage)
      .map(({ document }) => shown(document, attributesToRetrieve))
    return {
      indexUid,
      hits,
      totalHits: found.length,
      ...(facets && { facetDistribution: countsOf(found, facets) }),
    }
  }
}

type FetchBody = { filter?: string | string[]; fields?: string[]; offset?: number; limit?: number }

function fetchOf(params: URLSearchParams): FetchBody {
  const fields = params.get('fields')
  return {
    ...(fields && { fields: fields.split(',') }),
    offset: Number(params.get('offset') ?? 0),
    limit: Number(params.get('limit') ?? 20),
  }
}
