/** Stands for the response that next-auth writes to, and becomes a `Response`. */
export class AnswerCollector {
  #status = 200
  #body: string | null = null
  #headers = new Map<string, string | string[]>()

  status(code: number): this {
    this.#status = code
    return this
  }

  getHeader(name: string): string | string[] | undefined {
    return this.#headers.get(name.toLowerCase())
  }

  setHeader(name: string, value: string | string[]): this {
    this.#headers.set(name.toLowerCase(), value)
    return this
  }

  json(value: unknown): void {
    this.setHeader('Content-Type', 'application/json')
    this.#body = JSON.stringify(value)
  }

  send(value: unknown): void {
    if (typeof value === 'string') this.#body = value
    else if (value !== undefined && value !== null) this.json(value)
  }

  end(): void {
    this.#body ??= null
  }

  toResponse(): Response {
    const headers = new Headers()
    for (const [name, value] of this.#headers)
      for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one)
    return new Response(this.#body, { status: this.#status, headers })
  }
}
