import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GESTURES, gesturePath } from '../helpers/scenes/extranetGestures'
import { extranetScene, type Scene, type Who } from '../helpers/scenes/extranetScene'
import { postRoutes } from '../helpers/scenes/postRoutes'
import { type BuiltServer, openBuiltServer } from '../helpers/servers/openBuiltServer'

const ROUTES = postRoutes()
const SENDERS = ['nobody', 'stranger', 'managerOfAnother', 'reader', 'agent', 'editor'] as const

let server: BuiltServer
let scene: Scene

beforeAll(async () => {
  server = await openBuiltServer()
  scene = await extranetScene(server.payload)
})
afterAll(() => server.close())

type Sender = (typeof SENDERS)[number] | Who
type Sent = { from: Sender; body: BodyInit | null; type?: string; origin?: string }

async function post(path: string, { from, body, type, origin = server.url }: Sent): Promise<Response> {
  const headers = new Headers({ origin })
  if (type) headers.set('content-type', type)
  if (from !== 'nobody') headers.set('cookie', scene.clients[from].jar.header)
  return fetch(server.url + path, { method: 'POST', redirect: 'manual', body, headers })
}

/** A fault of the server, or an answer without a word: `null` for any other. */
async function fault(path: string, sent: Sent): Promise<string | null> {
  const answer = await post(path, sent)
  const said = answer.headers.get('location') ?? (await answer.text())
  return answer.status >= 500 || said === ''
    ? `${path} (${sent.from}, ${sent.type}) : ${answer.status}`
    : null
}

/** What forms send and answers may lead back with. */
const WORDS = [
  'id',
  'sheet',
  'service',
  'seen',
  'token',
  'back',
  'commune',
  'nature',
  'list',
  'unit',
  'message',
  'from',
  'section',
]
const LONG = 'x'.repeat(20_000)
const BAD_BODIES: readonly Omit<Sent, 'from'>[] = [
  { body: null },
  { body: '', type: 'application/x-www-form-urlencoded' },
  { body: '%E0%A4%A=%&&==&a[]=1', type: 'application/x-www-form-urlencoded' },
  { body: new URLSearchParams(WORDS.map((name) => [name, LONG])) },
  {
    body: new URLSearchParams([['action', 'verify'], ...WORDS.map((name) => [name, LONG])]),
  },
  { body: '{"action":["invite"]}', type: 'application/json' },
  { body: 'not a form', type: 'multipart/form-data; boundary=x' },
  { body: 'not a form', type: 'multipart/form-data' },
  { body: new Uint8Array([0, 255, 254, 0, 13, 10]), type: 'application/octet-stream' },
]

const filled = (route: string, number: string) =>
  route
    .replace('[number]', number)
    .replace('[section]', 'coordonnees')
    .replaceAll(/\[\w+\]/g, 'inconnu')

describe('the routes that take a form', () => {
  it('are all tried', () => {
    expect(ROUTES.length).toBeGreaterThanOrEqual(25)
  })

  it.each(ROUTES)('%s answers a body that is no form of its page in words', async (route) => {
    const path = filled(route, scene.sheet.number)
    const tries = SENDERS.flatMap((from) => BAD_BODIES.map((sent) => fault(path, { from, ...sent })))
    expect((await Promise.all(tries)).filter(Boolean)).toStrictEqual([])
  })

  it.each(ROUTES)('%s answers about a sheet that is not there in words', async (route) => {
    const numbers = ['P9999', 'L9999', 'D0001', 'X1', '%00', 'a%2Fb']
    const body = () => new URLSearchParams({ action: 'join', _action: 'draft', message: 'x' })
    const tries = numbers.flatMap((number) =>
      SENDERS.map((from) => fault(filled(route, number), { from, body: body() })),
    )
    expect((await Promise.all(tries)).filter(Boolean)).toStrictEqual([])
  })

  it.each(ROUTES)('%s refuses a form of another site in words', async (route) => {
    const path = filled(route, scene.sheet.number)
    const origins = ['https://autre.exemple', 'null', 'nonsense']
    const types = ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']
    const tries = origins.flatMap((origin) =>
      types.map((type) => fault(path, { from: 'editor', body: 'action=join', type, origin })),
    )
    expect((await Promise.all(tries)).filter(Boolean)).toStrictEqual([])
  })
})

describe('the gestures of the extranet', () => {
  it.each(Object.entries(GESTURES))('%s: is answered in words, whoever tries', async (_, gesture) => {
    const { form, ...to } = gesture(scene)
    const path = gesturePath({ form, ...to })
    const tries = SENDERS.filter((from) => from !== 'editor').map((from) =>
      fault(path, { from, body: new URLSearchParams(form) }),
    )
    expect((await Promise.all(tries)).filter(Boolean)).toStrictEqual([])
  })
})
