/** Base of the errors whose French message may be shown to people. Everything else is unknown and never reaches a client. */
export abstract class RepereError extends Error {
  abstract readonly code: string
  abstract readonly status: number
  /** The field, parameter or column at fault, where there is one. */
  readonly field: string | undefined

  constructor(message: string, options: { field?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.name = new.target.name
    this.field = options.field
  }
}

export class InvalidInput extends RepereError {
  readonly code: string = 'invalid_input'
  readonly status: number = 400
}

export class NotSignedIn extends RepereError {
  readonly code = 'not_signed_in'
  readonly status = 401
}

export class NotAllowed extends RepereError {
  readonly code = 'not_allowed'
  readonly status = 403
}

export class NotFound extends RepereError {
  readonly code = 'not_found'
  readonly status = 404
}

export class TooManyRequests extends RepereError {
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
  readonly code = 'search_unavailable'
  readonly status = 503
}
