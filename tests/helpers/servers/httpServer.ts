import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

type Answer = { status?: number; body: unknown }
export type TestHttpServer = { url: string; asked: URL[]; close: () => Promise<void> }

/** A real HTTP server on a free port of this machine, which keeps what it is asked. A text body is sent as it is, else as JSON. */
export async function openHttpServer(
  answer: (url: URL, request: IncomingMessage) => Answer,
): Promise<TestHttpServer> {
  const asked: URL[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    asked.push(url)
    const { status = 200, body } = answer(url, request)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an address with a port.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
