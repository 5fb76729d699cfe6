import { type LookupAddress, lookup } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './isPublicAddress'

/** How the network is reached; tests stand for the Internet with servers of their own. */
export type Network = {
  resolve: (host: string) => Promise<readonly LookupAddress[]>
  isAllowed: (ip: string) => boolean
  /** Milliseconds a whole answer’s head may take. */
  patience: number
  userAgent: string
}
export type Answer = { status: number; location: string | null }

/** The address, or one that it led to, is of a private network: nothing was sent. */
export class PrivateAddress extends Error {}
export class TooSlow extends Error {}

/** The Internet, by the resolver of the machine. */
export const INTERNET: Pick<Network, 'resolve' | 'isAllowed' | 'patience'> = {
  resolve: (host) =>
    new Promise((done, fail) =>
      lookup(host, { all: true, verbatim: true }, (error, found) => (error ? fail(error) : done(found))),
    ),
  isAllowed: isPublicAddress,
  patience: 10_000,
}

/**
 * Sends one request without a body and gives the head of its answer, whose body is not read. The address that is checked is the one that is
 * connected to: a name that answers otherwise the second time (DNS rebinding) reaches nothing.
 */
export function askAddress(url: URL, method: 'HEAD' | 'GET', network: Network): Promise<Answer> {
  const { resolve, isAllowed, patience, userAgent } = network
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !isAllowed(host)) return Promise.reject(new PrivateAddress(host))
  const ask = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise<Answer>((done, fail) => {
    const call = ask(
      url,
      {
        method,
        agent: false,
        lookup: checkedLookup(resolve, isAllowed),
        headers: { 'user-agent': userAgent, accept: 'text/html,application/pdf,*/*;q=0.8' },
      },
      (answer: IncomingMessage) => {
        clearTimeout(timer)
        const { statusCode = 0, headers } = answer
        // What follows is of no use: it is not waited for.
        answer.destroy()
        done({ status: statusCode, location: headers.location ?? null })
      },
    )
    // Of the whole exchange: a site that sends a byte a minute does not hold it.
    const timer = setTimeout(() => call.destroy(new TooSlow(url.host)), patience)
    call.on('error', (error) => {
      clearTimeout(timer)
      fail(error)
    })
    call.end()
  })
}

/** Refuses a name as soon as one of its addresses is of a private network. */
function checkedLookup(resolve: Network['resolve'], isAllowed: Network['isAllowed']): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (found) => {
        const [first] = found
        if (!first || found.some(({ address }) => !isAllowed(address)))
          return done(new PrivateAddress(host), '', 0)
        if (options.all) return done(null, [...found])
        return done(null, first.address, first.family)
      },
      (error: unknown) => done(error instanceof Error ? error : new Error('lookup'), '', 0),
    )
  }
}
