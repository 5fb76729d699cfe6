import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { env } from '@/env'
import { INTERNET } from '../links/askAddress'
import { checkedLookup } from '../links/checkedLookup'
import { isTrialSite } from './neighbourAddress'
import { type SigningKey, signedHeaders } from './signedHeaders'

type Ask = {
  /** `https://repere.exemple.fr`, as `neighbourOrigin` gives it. */
  origin: string
  path: string
  method: 'GET' | 'POST'
  /** What is sent as JSON. */
  body?: object
  /** `null`: what anybody may ask, unsigned. */
  key: SigningKey | null
  /** Milliseconds that the whole answer may take. */
  within?: number
}

export type NeighbourAnswer = { status: number; json: unknown }

/** The neighbour cannot be reached, answers late, or answers what cannot be read. `reason`: in French, for its page. */
export class NeighbourUnreachable extends Error {
  constructor(
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(reason, options)
  }
}

export const PATIENCE = 3_000
const MOST_BYTES = 2 * 1024 * 1024

/**
 * Asks the portal of a neighbour, once, without following any redirection: public addresses alone, the one that was checked being the one
 * that is connected to; two megabytes and three seconds at most. @throws NeighbourUnreachable
 */
export async function askNeighbour({
  origin,
  path,
  method,
  body,
  key,
  within = PATIENCE,
}: Ask): Promise<NeighbourAnswer> {
  const url = new URL(path, origin)
  const text = body === undefined ? '' : JSON.stringify(body)
  const headers = key ? await signedHeaders({ method, url, body: text }, key) : {}
  refuseUnsafe(url)
  return send({ url, method, text, within, headers: { ...headers, accept: 'application/json' } })
}

function refuseUnsafe(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (url.protocol !== 'https:' && !isTrialSite())
    throw new NeighbourUnreachable('Son adresse n’est pas en https.')
  if (isIP(host) && !isAllowed(host))
    throw new NeighbourUnreachable('Son adresse n’est pas une adresse publique.')
}

const LOOPBACK = ['127.0.0.1', '::1']
const isAllowed = (ip: string): boolean => INTERNET.isAllowed(ip) || (isTrialSite() && LOOPBACK.includes(ip))

type Sent = { url: URL; method: string; text: string; within: number; headers: Record<string, string> }

function send({ url, method, text, within, headers }: Sent): Promise<NeighbourAnswer> {
  const ask = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((done, fail) => {
    const refuse = (cause: unknown) => fail(cause instanceof NeighbourUnreachable ? cause : wordsOf(cause))
    const call = ask(
      url,
      {
        method,
        agent: false,
        lookup: checkedLookup(INTERNET.resolve, isAllowed),
        headers: {
          ...headers,
          'user-agent': `Repere/1.0 (+${env.SITE_URL})`,
          ...(text ? { 'content-length': String(Buffer.byteLength(text)) } : {}),
        },
      },
      (answer) => {
        read(answer)
          .then((whole) => done({ status: answer.statusCode ?? 0, json: parse(whole) }), refuse)
          .finally(() => clearTimeout(timer))
      },
    )
    // Of the whole exchange: whoever sends a byte a second does not hold it.
    const timer = setTimeout(
      () => call.destroy(new NeighbourUnreachable(`Il n’a pas répondu en ${within / 1000} s.`)),
      within,
    )
    call.on('error', (error) => {
      clearTimeout(timer)
      refuse(error)
    })
    call.end(text)
  })
}

async function read(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of answer) {
    const piece = Buffer.from(chunk)
    bytes += piece.length
    if (bytes > MOST_BYTES) throw new NeighbourUnreachable('Sa réponse est trop longue.')
    chunks.push(piece)
  }
  return Buffer.concat(chunks).toString()
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text || 'null')
  } catch (cause) {
    throw new NeighbourUnreachable('Sa réponse ne se lit pas.', { cause })
  }
}

function wordsOf(cause: unknown): NeighbourUnreachable {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code))
    return new NeighbourUnreachable('Son certificat n’est pas reconnu.', { cause })
  return new NeighbourUnreachable('Il est injoignable.', { cause })
}
