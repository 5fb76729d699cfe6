/** Neighbours, and what went between them and us. */
export const NEIGHBOURS_PATH = '/places/voisins'
/** Where a request is sent across. */
export const SEND_PATH = `${NEIGHBOURS_PATH}/transmettre`

/** A neighbour, or one of its pages. */
export const neighbourPath = (id: string, ...parts: string[]): string =>
  [NEIGHBOURS_PATH, encodeURIComponent(id), ...parts].join('/')

/** The API that portals ask one another. */
export const NEIGHBOUR_API = '/api/neighbours/v1'
