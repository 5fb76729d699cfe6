import type { ServerResponse } from 'node:http'
import { afterAll, describe, expect, it } from 'vitest'
import { INTERNET } from '@/infra/links/askAddress'
import { hostPacer } from '@/infra/links/hostPacer'
import { probeLink } from '@/infra/links/probeLink'
import { aFakeInternet } from '../../helpers/servers/aFakeInternet'

const to = (status: number, location: string) => (_: unknown, response: ServerResponse) =>
  response.writeHead(status, { location }).end()

const internet = await aFakeInternet({
  'ok.example': (_, response) => response.end('bonjour'),
  'gone.example': (_, response) => response.writeHead(404).end(),
  'down.example': (_, response) => response.writeHead(500).end(),
  'robots.example': (_, response) => response.writeHead(403).end(),
  'nohead.example': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  'slow.example': () => undefined,
  'drip.example': (_, response) => {
    response.socket?.write('HTTP/1.1 200 OK\r\nX-A: ')
    const drip = setInterval(() => response.socket?.write('a'), 50)
    response.socket?.on('close', () => clearInterval(drip))
  },
  'cut.example': (_, response) => response.socket?.destroy(),
  'loop.example': to(302, '/encore'),
  'moved.example': to(301, '/nouveau'),
  'once.example': (request, response) =>
    request.url === '/' ? to(308, '/nouveau')(request, response) : response.end(),
  'away.example': (request, response) =>
    request.url === '/' ? to(302, '/ailleurs')(request, response) : response.end(),
  'trap.example': to(302, 'http://169.254.169.254/latest/meta-data'),
  'mail.example': to(301, 'mailto:qui@mail.example'),
})
afterAll(() => internet.stop())
const network = { ...internet.network, userAgent: 'Repere-liens/1.0 (+https://portail.example)' }
const probe = (host: string, pause = 0) => probeLink(internet.url(host), network, hostPacer(pause))

describe('a link that is asked', () => {
  it.each([
    ['ok.example', { kind: 'ok', status: 200, movedTo: null }],
    ['gone.example', { kind: 'failed', reason: 'gone', status: 404 }],
    ['down.example', { kind: 'failed', reason: 'error', status: 500 }],
    ['robots.example', { kind: 'unknown', reason: 'refused', status: 403 }],
    ['nohead.example', { kind: 'ok', status: 200, movedTo: null }],
    ['slow.example', { kind: 'failed', reason: 'slow', status: null }],
    ['drip.example', { kind: 'failed', reason: 'slow', status: null }],
    ['cut.example', { kind: 'failed', reason: 'unreachable', status: null }],
    ['absent.example', { kind: 'failed', reason: 'unknown', status: null }],
    ['loop.example', { kind: 'failed', reason: 'loop', status: null }],
    ['moved.example', { kind: 'failed', reason: 'loop', status: null }],
    ['away.example', { kind: 'ok', status: 200, movedTo: null }],
    ['trap.example', { kind: 'unknown', reason: 'private', status: null }],
    ['mail.example', { kind: 'failed', reason: 'error', status: 301 }],
  ])('%s', async (host, told) => {
    expect(await probe(host)).toStrictEqual(told)
  })

  it('says where a permanent redirection leads', async () => {
    expect(await probe('once.example')).toStrictEqual({
      kind: 'ok',
      status: 200,
      movedTo: internet.url('once.example', '/nouveau'),
    })
  })

  it('says who asks, with HEAD first and one request a pause to a host', async () => {
    internet.calls.length = 0
    await probe('nohead.example', 120)
    const [first, second] = internet.calls
    expect([first?.method, second?.method, first?.userAgent]).toStrictEqual([
      'HEAD',
      'GET',
      network.userAgent,
    ])
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(100)
  })

  it.each([
    'http://127.0.0.1:1/',
    'http://[::1]:1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost:1/',
  ])('is never asked inside the network of the server: %s', async (address) => {
    expect(await probeLink(address, { ...INTERNET, userAgent: 'x' }, hostPacer(0))).toStrictEqual({
      kind: 'unknown',
      reason: 'private',
      status: null,
    })
  })

  it('is refused as soon as one of the addresses of its name is private', async () => {
    internet.calls.length = 0
    const both = {
      ...network,
      resolve: () =>
        Promise.resolve([
          { address: '127.0.0.1', family: 4 },
          { address: '10.0.0.1', family: 4 },
        ]),
    }
    expect(await probeLink(internet.url('ok.example'), both, hostPacer(0))).toMatchObject({
      reason: 'private',
    })
    expect(internet.calls).toStrictEqual([])
  })
})
