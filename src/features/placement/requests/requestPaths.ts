/** Where requests are listed. */
export const REQUESTS_PATH = '/places/demandes'
/** Where one is written. */
export const NEW_REQUEST_PATH = `${REQUESTS_PATH}/nouvelle`

/** A request, or one of its pages. */
export const requestPath = (id: string, ...parts: string[]): string =>
  [REQUESTS_PATH, encodeURIComponent(id), ...parts].join('/')
