import { lookup } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { checkedLookup } from './checkedLookup'
import { isPublicAddress } from './isPublicAddress'
import type { Network } from './Network'
import { PrivateAddress } from './PrivateAddress'

export type Answer = { status: number; location: string | null }

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
