import { describe, expect, it } from 'vitest'
import { boundedRequest } from '@/features/exchange/restApi/boundedRequest'

const ADDRESS = 'http://localhost:3000/api/schemes?depth=0'
const FORM = 'application/x-www-form-urlencoded'
const MEBIBYTE = 1024 * 1024

const post = (body: string, headers: Record<string, string>) =>
  new Request(ADDRESS, { method: 'POST', body, headers })
const codeOf = (sent: Promise<unknown>) =>
  sent.then(
    () => null,
    (error: { code?: string }) => error.code,
  )

describe('boundedRequest', () => {
  it('refuses a body of more than 1 MiB, whatever its sender says of its size', async () => {
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(MEBIBYTE / 4)),
    })
    const endless = new Request(ADDRESS, {
      method: 'POST',
      body: stream,
      headers: { 'content-type': 'application/json' },
      duplex: 'half',
    } as RequestInit)
    expect(await codeOf(boundedRequest(endless, true))).toBe('too_large')
  })

  it.each(['{', '[', 'null', '"x"', '['.repeat(100_000)])(
    'refuses %.10s, which is no JSON object',
    async (body) => {
      const sent = boundedRequest(post(body, { 'content-type': 'application/json' }), true)
      expect(await codeOf(sent)).toBe('invalid_input')
    },
  )

  it.each(['', '--x', '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{broken\r\n--x--\r\n'])(
    'refuses the broken multipart %j',
    async (body) => {
      const sent = boundedRequest(post(body, { 'content-type': 'multipart/form-data; boundary=x' }), true)
      expect(await codeOf(sent)).toBe('invalid_input')
    },
  )

  it('refuses a form where JSON is expected', async () => {
    expect(await codeOf(boundedRequest(post('a=1', { 'content-type': FORM }), true))).toBe('invalid_input')
  })

  it.each(['POST', 'PATCH'])('takes a %s without a body for one that says nothing', async (method) => {
    const bounded = await boundedRequest(new Request(ADDRESS, { method }), true)
    expect([bounded.headers.get('content-type'), await bounded.json()]).toStrictEqual([
      'application/json',
      {},
    ])
  })

  it('gives a good body back as it came', async () => {
    const bounded = await boundedRequest(post('{"title":"É"}', { 'content-type': 'application/json' }), false)
    expect(await bounded.json()).toStrictEqual({ title: 'É' })
  })

  it('makes the query that the admin sends by POST the GET that it stands for', async () => {
    const headers = { 'content-type': FORM, 'x-payload-http-method-override': 'GET' }
    const bounded = await boundedRequest(post('limit=10&where[id][in]=1,2', headers), true)
    expect([bounded.method, new URL(bounded.url).search]).toStrictEqual([
      'GET',
      '?limit=10&where[id][in]=1,2',
    ])
  })

  it.each([
    ['of whoever does not edit', 'GET', false],
    ['into another method', 'DELETE', true],
  ] as const)('refuses the replaced method %s', async (_, method, isEditor) => {
    const sent = boundedRequest(
      post('a=1', { 'content-type': FORM, 'x-http-method-override': method }),
      isEditor,
    )
    expect(await codeOf(sent)).toBe('invalid_input')
  })
})
