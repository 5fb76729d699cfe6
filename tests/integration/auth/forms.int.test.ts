import { describe, expect, it } from 'vitest'
import { aUser, PASSWORD } from '../../factories/aUser'
import { CookieJar } from '../../helpers/scenes/cookieJar'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const SITE = 'http://localhost:3000'

const { payload } = await openTestPayload()

async function answer(form: Record<string, string>, more: Record<string, string> = {}) {
  const { enter } = await import('@/features/people/session/write/enter')
  const headers = { origin: SITE, host: 'localhost:3000', 'x-repere-peer': '192.0.2.9', ...more }
  const request = new Request(`${SITE}/connexion/entrer`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(form),
  })
  return enter({ payload, request, path: '/callback/credentials' })
}

/** What the browser keeps of the address, for the page that is shown again. */
async function keptEmail(form: Record<string, string>): Promise<string | undefined> {
  const { TYPED_EMAIL_COOKIE } = await import('@/infra/auth/sessionCookie')
  const cookies = (await answer(form)).headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
  const value = cookies.find((cookie) => cookie.startsWith(`${TYPED_EMAIL_COOKIE}=`))?.split('=')[1]
  return value && decodeURIComponent(value)
}

async function post(form: Record<string, string>, more: Record<string, string> = {}) {
  const response = await answer(form, more)
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

  it('keeps the address typed with a wrong password, but on a post that others use', async () => {
    const typed = { email: 'a@exemple.fr', password: 'faux' }
    expect([await keptEmail(typed), await keptEmail({ ...typed, sharedPost: '1' })]).toStrictEqual([
      'a@exemple.fr',
      '',
    ])
  })

  it('forgets it once somebody is in', async () => {
    const { email } = await aUser(payload)
    expect(await keptEmail({ email, password: PASSWORD })).toBe('')
  })

  it('is refused from the page of another site', async () => {
    const { email } = await aUser(payload)
    const refused = await post({ email, password: PASSWORD }, { origin: 'https://ailleurs.example' })
    expect(refused).toStrictEqual({ status: 303, location: '/connexion?erreur=expired', who: null })
  })
})
