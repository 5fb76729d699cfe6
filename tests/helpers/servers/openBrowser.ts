import type { User } from '@/payload-types'
import { PASSWORD } from '../../factories/aUser'
import { CookieJar } from '../scenes/cookieJar'
import { lastWordsOf } from './lastWords'

type Body = Record<string, string> | FormData

export type Browser = {
  jar: CookieJar
  get: (path: string, init?: RequestInit) => Promise<Response>
  /** Sends a form as a page of the site does: same origin, no redirect followed, cookies kept. */
  post: (path: string, form: Body, init?: RequestInit) => Promise<Response>
}

/**
 * A browser in front of a server over real HTTP (`url` of `openBuiltServer`): cookies kept, redirects not followed, forms sent
 * with the site's origin. With `user` (made by `aUser`) it signs in through the form of /connexion first.
 * @throws Error when the sign-in is refused.
 */
export async function openBrowser(url: string, user?: Pick<User, 'email'>): Promise<Browser> {
  const jar = new CookieJar()
  const send = async (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers)
    if (!headers.has('cookie')) headers.set('cookie', jar.header)
    return jar.take(await fetch(url + path, { redirect: 'manual', ...init, headers }))
  }
  const browser: Browser = {
    jar,
    get: (path, init = {}) => send(path, init),
    post: (path, form, init = {}) => {
      const headers = new Headers(init.headers)
      if (!headers.has('origin')) headers.set('origin', url)
      const body = form instanceof FormData ? form : new URLSearchParams(form)
      return send(path, { method: 'POST', body, ...init, headers })
    },
  }
  if (user) await signIn(browser, user.email, url)
  return browser
}

async function signIn(browser: Browser, email: string, url: string): Promise<void> {
  const answer = await browser.post('/connexion/entrer', { email, password: PASSWORD })
  const location = answer.headers.get('location') ?? ''
  if (answer.status !== 303 || location.includes('erreur'))
    throw new Error(`Signing in answered ${answer.status} ${location} ${lastWordsOf(url)}`)
}
