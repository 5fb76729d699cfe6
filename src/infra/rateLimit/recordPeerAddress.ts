import { subscribe } from 'node:diagnostics_channel'
import { IncomingMessage } from 'node:http'
import { PEER_HEADER } from './clientAddress'

/**
 * Writes the address of the socket into each request before anyone reads it: Next hands handlers the headers alone, in
 * which a client may write what it likes. Called once, when the server starts.
 */
export function recordPeerAddress(): void {
  subscribe('http.server.request.start', (message) => {
    if (typeof message !== 'object' || message === null || !('request' in message)) return
    const { request } = message
    if (request instanceof IncomingMessage)
      request.headers[PEER_HEADER] = request.socket.remoteAddress ?? 'unknown'
  })
}
