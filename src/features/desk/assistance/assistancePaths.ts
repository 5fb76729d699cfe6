/** Where the helpdesk works. */
export const ASSISTANCE_PATH = '/assistance'

/** The page of one account. */
export const accountPath = (id: string): string => `${ASSISTANCE_PATH}/${encodeURIComponent(id)}`

/** Where every form of the helpdesk is sent. */
export const HELP_ACTION = `${ASSISTANCE_PATH}/agir`
