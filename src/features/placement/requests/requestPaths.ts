/** Where requests are listed. */
export const REQUESTS_PATH = '/places/demandes'
/** Where one is written. */
export const NEW_REQUEST_PATH = `${REQUESTS_PATH}/nouvelle`

/** A request, or one of its pages. */
export const requestPath = (id: string, ...parts: string[]): string =>
  [REQUESTS_PATH, encodeURIComponent(id), ...parts].join('/')
/** The search of places for a request. */
export const searchPath = (id: string): string => `/places/recherche?demande=${encodeURIComponent(id)}`
