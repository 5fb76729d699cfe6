import { createServer, type IncomingMessage } from 'node:http'
import { env } from '@/env'
import { answerAvailability } from '@/features/placement/neighbours/api/answerAvailability'
import { answerIdentity } from '@/features/placement/neighbours/api/answerIdentity'
import {
  answerAnswerMessage,
  answerConfirmationMessage,
  answerKeyMessage,
  answerRequestMessage,
  answerWithdrawalMessage,
} from '@/features/placement/neighbours/api/answerMessages'
import { findExchanges } from '@/features/placement/neighbours/read/findExchanges'
import { findNeighbours } from '@/features/placement/neighbours/read/findNeighbours'
import { ourKeys } from '@/features/placement/neighbours/read/ourKeys'
import { searchNeighbours } from '@/features/placement/neighbours/read/searchNeighbours'
import { answerExchange } from '@/features/placement/neighbours/write/answerExchange'
import { endExchange } from '@/features/placement/neighbours/write/endExchange'
import {
  addNeighbour,
  openExchange,
  revokeNeighbour,
  shareFacilities,
} from '@/features/placement/neighbours/write/keepNeighbour'
import { rotateKey } from '@/features/placement/neighbours/write/rotateKey'
import { sendRequest } from '@/features/placement/neighbours/write/sendRequest'
import { openPayload } from '@/infra/openPayload'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { aPlacementRequest } from '../../factories/aPlacementRequest'
import { aUser } from '../../factories/aUser'

/** A portal of its own process and base: serves the API that neighbours call, and does over IPC what its coordinator presses. */
const payload = await openPayload()
const actor = await aUser(payload, { roles: ['coordinator'], name: 'Coordination' })
const by = { payload, actor, address: '192.0.2.1' }
/** The last call that this portal received, as it came: what an eavesdropper would have. */
let lastCall: { path: string; method: string; headers: Record<string, string>; body: string } | null = null

const ROUTES: Record<string, (request: Request) => Promise<Response>> = {
  identity: answerIdentity,
  availability: answerAvailability,
  requests: answerRequestMessage,
  withdrawals: answerWithdrawalMessage,
  confirmations: answerConfirmationMessage,
  answers: answerAnswerMessage,
  keys: answerKeyMessage,
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}

async function answer(incoming: IncomingMessage): Promise<Response> {
  const url = new URL(incoming.url ?? '/', env.SITE_URL)
  const route = ROUTES[url.pathname.replace('/api/neighbours/v1/', '')]
  const body = await bodyOf(incoming)
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  )
  const method = incoming.method ?? 'GET'
  lastCall = { path: url.pathname + url.search, method, headers, body }
  const request = new Request(url, { method, headers, ...(body ? { body } : {}) })
  return route ? route(request) : new Response(null, { status: 404 })
}

const server = createServer((incoming, outgoing) => {
  answer(incoming).then(
    async (response) =>
      outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text()),
    (error: unknown) => outgoing.writeHead(500).end(String(error)),
  )
})

/** What the test asks of this portal; `given` is what `tests/integration/placement/twoPortals.int.test.ts` sends. */
// biome-ignore lint/suspicious/noExplicitAny: the test and this file are one program in two processes
const COMMANDS: Record<string, (given: any) => Promise<unknown>> = {
  keys: async () => (await ourKeys(payload)).map(({ keyId }) => keyId),
  add: (given) => addNeighbour({ ...by, ...given }),
  open: (given) => openExchange({ ...by, ...given }),
  revoke: (given) => revokeNeighbour({ ...by, ...given }),
  share: (given) => shareFacilities({ ...by, ...given }),
  rotate: () => rotateKey(by),
  neighbours: () => findNeighbours(payload),
  exchanges: () => findExchanges(payload, {}),
  send: (given) => sendRequest({ ...by, ...given }),
  answer: (given) => answerExchange({ ...by, ...given }),
  end: (given) => endExchange({ ...by, ...given }),
  lastCall: async () => lastCall,
  facility: async () => {
    const confirmedAt = new Date().toISOString()
    const freePlaces = {
      counts: [{ duration: 'court' as const, count: 2, from: null }],
      outOfService: [],
      confirmedAt,
      confirmedBy: null,
    }
    const { sheet } = await aKeptFacility(payload, {
      facility: { name: 'Foyer du voisin' },
      units: [{ freePlaces }],
    })
    return { id: sheet.id, number: sheet.number }
  },
  request: async () => {
    const wishedFrom = new Date().toISOString().slice(0, 10)
    const { id } = await aPlacementRequest(payload, {
      children: [{ birthMonth: '2017-05' }],
      profile: { wishedFrom, context: 'Un texte qui reste' },
      row: { requester: actor.id, reference: 'DOSSIER-91-7' },
    })
    return id
  },
  state: async (id) =>
    (await payload.findByID({ collection: 'placement-requests', id, depth: 0, overrideAccess: true })).state,
  requests: async () =>
    (await payload.find({ collection: 'placement-requests', depth: 0, limit: 10, overrideAccess: true }))
      .docs,
  search: async (id) => {
    const { profile } = await payload.findByID({
      collection: 'placement-requests',
      id,
      depth: 0,
      overrideAccess: true,
    })
    return (await searchNeighbours(payload, profile)).map(({ stale, matches }) => ({
      stale,
      names: matches.map(({ unit }) => unit.facility.name),
    }))
  },
}

process.on('message', ({ rank, command, given }: { rank: number; command: string; given: unknown }) => {
  COMMANDS[command]?.(given).then(
    (done) => process.send?.({ rank, done }),
    (error: unknown) => process.send?.({ rank, error: error instanceof Error ? error.stack : String(error) }),
  )
})
server.listen(Number(new URL(env.SITE_URL).port), '127.0.0.1', () => process.send?.({ rank: -1 }))
