/** Keeps cookies as a browser does, for one site. */
export class CookieJar {
  #cookies = new Map<string, string>()

  take(response: Response): Response {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const at = pair.indexOf('=')
      const isGone =
        /max-age=0(;|$)/i.test(cookie) ||
        /expires=thu, 01 jan 1970/i.test(cookie) ||
        pair.slice(at + 1) === ''
      if (isGone) this.#cookies.delete(pair.slice(0, at))
      else this.#cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return response
  }

  get(name: string): string | undefined {
    return this.#cookies.get(name)
  }

  set(name: string, value: string): void {
    this.#cookies.set(name, value)
  }

  get header(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }
}
