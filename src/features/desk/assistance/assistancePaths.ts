/** Where the helpdesk works. */
export const ASSISTANCE_PATH = '/assistance'

/** The page of one account. */
export const accountPath = (id: string): string => `${ASSISTANCE_PATH}/${encodeURIComponent(id)}`
