type Kind = 'Api' | 'Request' | 'TaskTimeOut'

/** Tells the errors of the client by the name that it gives them: a built server may hold several copies of its classes. */
export function isMeilisearchError(error: unknown, kind?: Kind): error is Error {
  if (!(error instanceof Error)) return false
  return kind ? error.name === `Meilisearch${kind}Error` : error.name.startsWith('Meilisearch')
}
