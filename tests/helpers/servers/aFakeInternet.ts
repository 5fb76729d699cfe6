import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Call = { host: string; method: string; path: string; at: number; userAgent: string }
type Site = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Real HTTP servers of this machine that stand for sites of the Internet, each by its name: `site.example` answers on the port of the one
 * server. What is resolved is written down with what is asked.
 */
export async function aFakeInternet(sites: Record<string, Site>) {
  const calls: Call[] = []
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    calls.push({
      host,
      method: request.method ?? '',
      path: request.url ?? '',
      at: performance.now(),
      userAgent: request.headers['user-agent'] ?? '',
    })
    const site = sites[host]
    if (site) site(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const network = {
    resolve: (host: string) =>
      host in sites
        ? Promise.resolve([{ address: '127.0.0.1', family: 4 }])
        : Promise.reject(Object.assign(new Error(host), { code: 'ENOTFOUND' })),
    isAllowed: (ip: string) => ip === '127.0.0.1',
    patience: 400,
  }
  return {
    calls,
    network,
    url: (host: string, path = '/') => `http://${host}:${port}${path}`,
    stop: () => {
      server.closeAllConnections()
      return new Promise((done) => server.close(done))
    },
  }
}
