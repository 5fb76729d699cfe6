import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aKeptSheet } from '../factories/aKeptSheet'
import { aScheme } from '../factories/aScheme'
import { aUser } from '../factories/aUser'
import { type Browser, openBrowser } from '../helpers/servers/openBrowser'
import { type BuiltServer, openBuiltServer } from '../helpers/servers/openBuiltServer'

type Manifest = { node: Record<string, { filename: string }> }

let server: BuiltServer
let pages: Record<string, { page: string; form: Record<string, string> }>
const browsers = new Map<string, Browser>()
const WHO = ['anonymous', 'partner', 'agent'] as const
/** The actions of the portal; the admin's own are elsewhere. */
const ACTIONS = ['toggleFavourite', 'saveWorkPlace', 'confirmScheme', 'sendReport'] as const

beforeAll(async () => {
  server = await openBuiltServer()
  const { payload } = server
  await payload.updateGlobal({ slug: 'site', data: { openToPublic: true }, overrideAccess: true })
  const sheet = await aKeptSheet(payload)
  const theme = await payload.create({
    collection: 'themes',
    data: { title: 'Logement', slug: 'logement' },
    depth: 0,
    overrideAccess: true,
  })
  const scheme = await payload.create({
    collection: 'schemes',
    data: aScheme({ themes: [theme.id], audience: 'public' }),
    overrideAccess: true,
  })
  pages = {
    toggleFavourite: { page: `/annuaire/${sheet.number}`, form: { number: sheet.number, keep: '1' } },
    saveWorkPlace: { page: '/compte', form: { lieu: 'Étampes' } },
    confirmScheme: { page: `/dispositifs/${scheme.number}`, form: { number: scheme.number ?? '' } },
    sendReport: { page: `/signaler/${sheet.number}`, form: { number: sheet.number } },
  }
  browsers.set('anonymous', await openBrowser(server.url))
  for (const role of ['partner', 'agent'] satisfies User['roles'])
    browsers.set(role, await openBrowser(server.url, await aUser(payload, { roles: [role] })))
})
afterAll(() => server.close())

const manifest: Manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'))
const idOf = (name: string) =>
  Object.entries(manifest.node).find(([, { filename }]) => filename.endsWith(`/write/${name}.ts`))?.[0] ?? ''

/** Presses the form without script, or calls the action as the script of a page does. */
function send(
  who: string,
  name: string,
  sent: { form?: Record<string, string>; args?: string; origin?: string },
) {
  const browser = browsers.get(who)
  if (!browser) throw new Error(`No browser of ${who}`)
  const { page = '/' } = pages[name] ?? {}
  const origin: Record<string, string> = sent.origin ? { origin: sent.origin } : {}
  if (sent.args !== undefined)
    return browser.post(
      page,
      {},
      {
        body: sent.args,
        headers: { 'next-action': idOf(name), 'content-type': 'text/plain;charset=UTF-8', ...origin },
      },
    )
  const data = new FormData()
  for (const [key, value] of Object.entries(sent.form ?? {})) data.set(key, value)
  data.set(`$ACTION_ID_${idOf(name)}`, '')
  return browser.post(page, data, { headers: origin })
}

const own = (name: string) => pages[name]?.form ?? {}

describe('the server actions of the portal', () => {
  it.each(['toggleFavourite', 'saveWorkPlace', 'confirmScheme'])(
    '%s sends whoever is not signed in to sign in',
    async (name) => {
      const answer = await send('anonymous', name, { form: own(name) })
      expect([answer.status, answer.headers.get('location')]).toStrictEqual([
        303,
        expect.stringMatching(/^\/connexion\?callbackUrl=/),
      ])
    },
  )

  it.each(['partner', 'agent'])(
    'confirmScheme leads a person who is only %s to the page 403',
    async (who) => {
      const answer = await send(who, 'confirmScheme', { form: own('confirmScheme') })
      expect([answer.status, answer.headers.get('location')]).toStrictEqual([303, '/acces-refuse'])
    },
  )

  it.each(ACTIONS)('%s answers what its form never sends without a fault', async (name) => {
    const calls = [
      '',
      '[]',
      '[{}]',
      '["x"]',
      '[null]',
      '{}',
      'nonsense',
      '["$K1"]',
      '[["$undefined"]]',
      '["$Q1"]',
      '["$n1x"]',
    ]
    const forms: Record<string, string>[] = [
      {},
      { number: '../x' },
      { number: 'D9999999' },
      { keep: 'x' },
      { lieu: 'x'.repeat(500) },
    ]
    for (const who of WHO) {
      const answers = await Promise.all([
        ...calls.map((args) => send(who, name, { args })),
        ...forms.map((form) => send(who, name, { form })),
      ])
      const faults = [...calls, ...forms].filter((_, at) => (answers[at]?.status ?? 500) >= 500)
      expect([who, faults]).toStrictEqual([who, []])
    }
  })

  it('answer a form that is broken in words', async () => {
    const types = ['multipart/form-data', 'multipart/form-data; boundary=x']
    const browser = browsers.get('agent')
    const answers = await Promise.all(
      types.map((type) => browser?.post('/compte', {}, { body: 'x', headers: { 'content-type': type } })),
    )
    expect(answers.map((answer) => answer?.status)).toStrictEqual([400, 400])
  })

  it.each(ACTIONS)('%s refuses another site', async (name) => {
    const origin = 'https://autre.exemple'
    const answers = [
      await send('agent', name, { form: own(name), origin }),
      await send('agent', name, { args: '[]', origin }),
    ]
    expect(answers.map(({ status }) => status)).toStrictEqual([403, 403])
  })
})
