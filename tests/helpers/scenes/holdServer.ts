import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerFacilityForm } from '@/features/placement/holds/write/answerFacilityForm'
import { answerOptionsForm } from '@/features/placement/holds/write/answerOptionsForm'
import { openPayload } from '@/infra/openPayload'

/** A server of its own process that answers the forms of options over HTTP, on a free port that it writes on its output. */
const payload = await openPayload()

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}

async function answer(incoming: IncomingMessage): Promise<Response> {
  const url = new URL(incoming.url ?? '/', 'http://localhost')
  const sent = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])
  const headers = new Headers(Object.fromEntries(sent))
  const request = new Request(url, { method: 'POST', body: await bodyOf(incoming), headers })
  const number = /^\/mes-fiches\/(\w+)\/demandes\/agir$/.exec(url.pathname)?.[1]
  return number
    ? answerFacilityForm(payload, request, number)
    : answerOptionsForm(payload, request, undefined)
}

const server = createServer((incoming, outgoing) => {
  answer(incoming).then(
    (response) => outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(),
    (error: unknown) => outgoing.writeHead(500).end(String(error)),
  )
})
server.listen(0, '127.0.0.1', () => {
  // A listening TCP server has an address with a port.
  const { port } = server.address() as AddressInfo
  process.stdout.write(`${port}\n`)
})
