import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Heard = { method: string; path: string; headers: Headers; body: string }
type Answer = (heard: Heard) => { status: number; json: unknown }

/** `heard`: what the portal was told, the last at the end. */
export type NeighbourPortal = {
  url: string
  heard: Heard[]
  answerWith: (answer: Answer) => void
  /** Forgets what it was told, and answers 200 with nothing again. */
  reset: () => void
  close: () => void
}

const NOTHING: Answer = () => ({ status: 200, json: {} })

/** A server of this machine in the place of a neighbour's portal: it keeps what it is told and answers what it is asked to. */
export async function openNeighbourPortal(): Promise<NeighbourPortal> {
  const heard: Heard[] = []
  let answer = NOTHING
  const server = createServer((request, response) => {
    bodyOf(request).then((body) => {
      const sent = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
      const one = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: new Headers(Object.fromEntries(sent)),
        body,
      }
      heard.push(one)
      const { status, json } = answer(one)
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    // A listening TCP server has an address with a port.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    answerWith: (next) => {
      answer = next
    },
    reset: () => {
      heard.length = 0
      answer = NOTHING
    },
    close: () => server.close(),
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}
