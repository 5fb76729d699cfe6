import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { OFFLINE_POLICY } from '@/infra/auth/securityHeaders'

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

type Served = {
  url: string
  /** Bytes answered since it was asked last: `content` by the API, `shell` of the page and its files. */
  sent: () => { content: number; shell: number }
  close: () => Promise<void>
}

/** Serves the offline reading alone from this process, as the portal does: its page, its files, its answers. The base must be open. */
export async function serveOffline(): Promise<Served> {
  const answer = await answers()
  let sent = { content: 0, shell: 0 }
  const server = createServer((request, response) => {
    answer(request)
      .then(async (answered) => {
        response.writeHead(answered.status, Object.fromEntries(answered.headers))
        const bytes = Buffer.from(await answered.arrayBuffer())
        sent[request.url?.startsWith('/api/') ? 'content' : 'shell'] += bytes.length
        response.end(bytes)
      })
      .catch((error: unknown) => {
        response.writeHead(500)
        response.end(String(error))
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an address with a port.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    sent: () => {
      const told = sent
      sent = { content: 0, shell: 0 }
      return told
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Imported late: the product reads its settings when it is loaded. */
async function answers() {
  const [
    { answerOffline },
    packages,
    { offlineReader },
    { giveLease },
    { standingOfLease },
    { describeOffline },
  ] = await Promise.all([
    import('@/features/exchange/offline/answerOffline'),
    import('@/features/exchange/offline/read/answerPackage'),
    import('@/features/exchange/offline/read/offlineReader'),
    import('@/features/exchange/offline/write/giveLease'),
    import('@/features/exchange/offline/read/standingOfLease'),
    import('@/features/exchange/offline/read/describeOffline'),
  ])
  const [{ offlineShell }, { ACCENT_FILE, accentSheet }] = await Promise.all([
    import('@/features/exchange/offline/present/offlineShell'),
    import('@/features/exchange/offline/present/accentSheet'),
  ])
  return async (incoming: IncomingMessage): Promise<Response> => {
    const request = await toRequest(incoming)
    const { pathname } = new URL(request.url)
    if (pathname === ACCENT_FILE) return styleSheet(accentSheet(undefined))
    if (!pathname.startsWith('/api/offline/')) return shellFile(pathname, offlineShell())
    return answerOffline(request, async ({ payload, params, address }) => {
      if (pathname.endsWith('/contact')) return standingOfLease(payload, await request.json())
      const reader = await offlineReader(payload, request.headers)
      const asked = { payload, params, reader }
      if (pathname.endsWith('/me')) return describeOffline(payload, reader)
      if (pathname.endsWith('/manifest')) return packages.answerManifest(asked)
      if (pathname.endsWith('/groups')) return packages.answerGroups(asked)
      if (pathname.endsWith('/index')) return packages.answerIndex(asked)
      if (pathname.endsWith('/lease'))
        return giveLease({ payload, reader, address, body: await request.json() })
      if (pathname.endsWith('/chunks')) return packages.answerChunks(asked, await request.json())
      throw new Error(`Nothing answers ${pathname}`)
    })
  }
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const pieces: Buffer[] = []
  for await (const piece of incoming) pieces.push(Buffer.from(piece))
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value))
  const method = incoming.method ?? 'GET'
  return new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method,
    headers,
    ...(method === 'GET' ? {} : { body: Buffer.concat(pieces) }),
  })
}

const styleSheet = (text: string) => new Response(text, { headers: { 'content-type': 'text/css' } })

function shellFile(pathname: string, shell: string): Response {
  const headers = { 'content-security-policy': OFFLINE_POLICY, 'service-worker-allowed': '/hors-ligne' }
  if (pathname === '/hors-ligne')
    return new Response(shell, { headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } })
  if (!/^\/hors-ligne\/[\w-]+\.(js|css|woff2)$/.test(pathname)) return new Response('', { status: 404 })
  const type = TYPES[extname(pathname)] ?? 'application/octet-stream'
  return new Response(readFileSync(`public${pathname}`), { headers: { ...headers, 'content-type': type } })
}
