import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aUser } from '../factories/aUser'
import { signIn } from '../helpers/scenes/signIn'
import { openBrowser } from '../helpers/servers/openBrowser'
import { type BuiltServer, openBuiltServer } from '../helpers/servers/openBuiltServer'

let server: BuiltServer

beforeAll(async () => {
  server = await openBuiltServer()
})
afterAll(() => server.close())

describe('the sign-in of the built portal', () => {
  it('leads whoever is not signed in to the sign-in page', async () => {
    const browser = await openBrowser(server.url)
    const answer = await browser.get('/compte')
    expect(answer.headers.get('location')).toMatch(/^\/connexion/)
  })

  it('knows a person who signed in by its form', async () => {
    const browser = await openBrowser(server.url, await aUser(server.payload, { name: 'Awa Sarr' }))
    const answer = await browser.get('/compte')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('Awa Sarr')
  })

  it('knows a person who signed in on the base that it shares', async () => {
    const { jar } = await signIn(server.payload, await aUser(server.payload, { name: 'Awa Sarr' }))
    const browser = await openBrowser(server.url)
    expect((await browser.get('/compte', { headers: { cookie: jar.header } })).status).toBe(200)
  })
})
