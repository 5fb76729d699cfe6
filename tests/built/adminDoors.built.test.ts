import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aUser } from '../factories/aUser'
import { type Browser, openBrowser } from '../helpers/servers/openBrowser'
import { type BuiltServer, openBuiltServer } from '../helpers/servers/openBuiltServer'

const VIEWS = [
  '/admin',
  '/admin/mails',
  '/admin/mails/autre',
  '/admin/account',
  '/admin/collections/users',
  '/admin/collections/organisations/create',
  '/admin/globals/site',
  '/admin/inconnue',
]
/** What the frame of the admin tells: its collections and their fields. */
const FRAME = /synonyms|sheet-numbers|sheetNumbers|missed-searches|Synonymes/
const NAMES = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', 'inconnue', '']

let server: BuiltServer
const browsers = new Map<string, Browser>()

beforeAll(async () => {
  server = await openBuiltServer()
  browsers.set('anonymous', await openBrowser(server.url))
  for (const role of ['partner', 'facility', 'agent', 'editor', 'administrator'] satisfies User['roles'])
    browsers.set(role, await openBrowser(server.url, await aUser(server.payload, { roles: [role] })))
})
afterAll(() => server.close())

const as = (who: string): Browser => {
  const browser = browsers.get(who)
  if (!browser) throw new Error(`No browser of ${who}`)
  return browser
}

/** What a link of another page of the site is sent of a view. */
const flight = async (who: string, view: string) =>
  (await as(who).get(`${view}?_rsc`, { headers: { RSC: '1' } })).text()

describe('the admin', () => {
  it.each(['partner', 'facility', 'agent'])(
    'leads a person who is only %s to the page of a refusal, from every view, frame kept',
    async (who) => {
      for (const view of VIEWS) {
        const answer = await as(who).get(view)
        expect([view, answer.status, answer.headers.get('location')]).toStrictEqual([
          view,
          307,
          '/acces-refuse',
        ])
        expect([view, FRAME.test(await answer.text())]).toStrictEqual([view, false])
        expect([view, FRAME.test(await flight(who, view))]).toStrictEqual([view, false])
      }
    },
  )

  it('says so in words', async () => {
    const answer = await as('partner').get('/acces-refuse')
    expect([answer.status, await answer.text()]).toStrictEqual([
      403,
      expect.stringContaining('ne vous est pas ouverte'),
    ])
  })

  it('sends whoever is not signed in to the sign-in page and back, frame kept', async () => {
    for (const view of VIEWS) {
      const answer = await as('anonymous').get(view)
      const location = new URL(answer.headers.get('location') ?? '', server.url)
      expect([answer.status, location.pathname, location.searchParams.get('callbackUrl')]).toStrictEqual([
        307,
        '/connexion',
        view,
      ])
      expect(FRAME.test(await answer.text())).toBe(false)
      expect([view, FRAME.test(await flight('anonymous', view))]).toStrictEqual([view, false])
    }
  })

  it.each(['editor', 'administrator'])('opens to an %s', async (who) => {
    expect(FRAME.test(await flight(who, '/admin'))).toBe(true)
    expect((await as(who).get('/admin')).status).toBe(200)
    expect((await as(who).get('/admin/collections/organisations')).status).toBe(200)
  })
})

describe('the server functions of the admin', () => {
  const manifest: { node: Record<string, { filename: string }> } = JSON.parse(
    readFileSync('.next/server/server-reference-manifest.json', 'utf8'),
  )
  const [action = ''] =
    Object.entries(manifest.node).find(([, { filename }]) => filename === 'src/app/(payload)/layout.tsx') ??
    []

  const call = (who: string, name: string, args: object = {}) =>
    as(who).post(
      '/admin',
      {},
      {
        body: JSON.stringify([{ name, args }]),
        headers: {
          'next-action': action,
          accept: 'text/x-component',
          'content-type': 'text/plain;charset=UTF-8',
        },
      },
    )

  it('answer an editor by their own names alone', async () => {
    const answers = await Promise.all(NAMES.map((name) => call('editor', name)))
    expect(answers.map(({ status }) => status)).toStrictEqual(NAMES.map(() => 404))
    expect((await call('editor', 'form-state')).status).toBe(200)
  })

  it.each(['anonymous', 'partner', 'agent'])('refuse every name to %s', async (who) => {
    const names = ['form-state', 'table-state', 'render-document', 'render-list', 'slugify', ...NAMES]
    const answers = await Promise.all(names.map((name) => call(who, name, { collectionSlug: 'users' })))
    expect(answers.map(({ status }) => status)).toStrictEqual(names.map(() => 403))
    const bodies = await Promise.all(answers.map((answer) => answer.text()))
    expect(bodies.some((body) => FRAME.test(body))).toBe(false)
  })
})
