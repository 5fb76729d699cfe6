const OURS = Symbol.for('repere.error')

/** Base of the errors whose French message may be shown to people. Everything else is unknown and never reaches a client. */
export abstract class RepereError extends Error {
  /** Absent on the base alone. */
  static readonly CODE: string | undefined = undefined
  readonly [OURS] = true
  abstract readonly code: string
  abstract readonly status: number
  /** The field, parameter or column at fault, where there is one. */
  readonly field: string | undefined

  constructor(message: string, options: { field?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    // Bundles shorten the names of classes, down to nothing.
    this.name = new.target.CODE ?? 'error'
    this.field = options.field
  }

  /** The bundles of one server (routes, job runner) each hold a copy of these classes: an error is known by its code. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (typeof value !== 'object' || value === null || !(OURS in value) || !('code' in value)) return false
    // `this` is the class on the right of `instanceof`.
    // biome-ignore lint/complexity/noThisInStatic: a subclass answers for its own code
    return this.CODE === undefined || value.code === this.CODE
  }
}

export class InvalidInput extends RepereError {
  static override readonly CODE = 'invalid_input'
  readonly code: string = 'invalid_input'
  readonly status: number = 400
}

export class NotSignedIn extends RepereError {
  static override readonly CODE = 'not_signed_in'
  readonly code = 'not_signed_in'
  readonly status = 401
}

export class NotAllowed extends RepereError {
  static override readonly CODE = 'not_allowed'
  readonly code = 'not_allowed'
  readonly status = 403
}

export class NotFound extends RepereError {
  static override readonly CODE = 'not_found'
  readonly code = 'not_found'
  readonly status = 404
}

export class TooLarge extends RepereError {
  static override readonly CODE = 'too_large'
  readonly code = 'too_large'
  readonly status = 413
}

export class TooManyRequests extends RepereError {
  static override readonly CODE = 'too_many_requests'
  readonly code = 'too_many_requests'
  readonly status = 429
  /** Seconds to wait before the next try. */
  readonly retryAfter: number

  constructor(message: string, retryAfter: number) {
    super(message)
    this.retryAfter = retryAfter
  }
}

export class SearchUnavailable extends RepereError {
  static override readonly CODE = 'search_unavailable'
  readonly code = 'search_unavailable'
  readonly status = 503
}
