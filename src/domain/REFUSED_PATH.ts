/** The page that says that a page or a gesture is not open to an account: a page cannot set its status, `proxy` answers 403 there. */
export const REFUSED_PATH = '/acces-refuse'
