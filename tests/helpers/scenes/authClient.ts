import type { Payload } from 'payload'
import { CookieJar } from './cookieJar'

const SITE = 'http://localhost:3000'

/** A browser in front of the sign-in: what it is answered at `/api/auth/…`, cookies kept. */
export class AuthClient {
  readonly jar = new CookieJar()
  readonly #payload: Payload
  readonly #address: string

  constructor(payload: Payload, address = '192.0.2.1') {
    this.#payload = payload
    this.#address = address
  }

  get headers(): Headers {
    return new Headers({ cookie: this.jar.header, 'x-repere-peer': this.#address, host: 'localhost:3000' })
  }

  get(path: string): Promise<Response> {
    return this.#send(new Request(`${SITE}${path}`, { headers: this.headers }))
  }

  async post(path: string, form: Record<string, string>): Promise<Response> {
    const { csrfToken }: { csrfToken: string } = await (await this.get('/api/auth/csrf')).json()
    const request = new Request(`${SITE}${path}`, {
      method: 'POST',
      headers: this.headers,
      body: new URLSearchParams({ csrfToken, ...form }),
    })
    return this.#send(request)
  }

  signIn(email: string, password: string, more: Record<string, string> = {}): Promise<Response> {
    return this.post('/api/auth/callback/credentials', { email, password, ...more })
  }

  /** The e-mail of whom this browser is for the portal and the admin; `null` for nobody. */
  async whoAmI(): Promise<string | null> {
    const { user } = await this.#payload.auth({ headers: this.headers })
    return user?.email ?? null
  }

  /** Imported late: the product reads its settings when it is loaded. */
  async #send(request: Request): Promise<Response> {
    const { answerAuth } = await import('@/features/people/session/write/answerAuth')
    return this.jar.take(await answerAuth(this.#payload, request))
  }
}
