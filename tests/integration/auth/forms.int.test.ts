import { describe, expect, it } from 'vitest'
import { aUser, PASSWORD } from '../../factories/aUser'
import { CookieJar } from '../../helpers/scenes/cookieJar'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const SITE = 'http://localhost:3000'

const { payload } = await openTestPayload()

async function post(form: Record<string, string>, more: Record<string, string> = {}) {
  const { enter } = await import('@/features/people/session/write/enter')
  const headers = { origin: SITE, host: 'localhost:3000', 'x-repere-peer': '192.0.2.9', ...more }
  const request = new Request(`${SITE}/connexion/entrer`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(form),
  })
  const response = await enter({ payload, request, path: '/callback/credentials' })
  const jar = new CookieJar()
  jar.take(response)
  const { user } = await payload.auth({ headers: new Headers({ cookie: jar.header }) })
  return { status: response.status, location: response.headers.get('location'), who: user?.email ?? null }
}

describe('the form of the sign-in page', () => {
  it('signs in and leads back, without a script', async () => {
    const { email } = await aUser(payload)
    expect(await post({ email, password: PASSWORD, back: '/recherche?q=rsa' })).toStrictEqual({
      status: 303,
      location: '/recherche?q=rsa',
      who: email,
    })
  })

  it('accepts an e-mail in capitals and with spaces around', async () => {
    const { email } = await aUser(payload)
    expect((await post({ email: ` ${email.toUpperCase()} `, password: PASSWORD })).who).toBe(email)
  })

  it('keeps the way back after a failure', async () => {
    expect(await post({ email: 'a@exemple.fr', password: 'faux', back: '/favoris' })).toStrictEqual({
      status: 303,
      location: '/connexion?erreur=wrong&retour=%2Ffavoris',
      who: null,
    })
  })

  it('is refused from the page of another site', async () => {
    const { email } = await aUser(payload)
    const answer = await post({ email, password: PASSWORD }, { origin: 'https://ailleurs.example' })
    expect(answer).toStrictEqual({ status: 303, location: '/connexion?erreur=expired', who: null })
  })
})
