/** Where places are looked for. */
export const SEARCH_PATH = '/places/recherche'
/** Where some of them are put side by side. */
export const COMPARE_PATH = `${SEARCH_PATH}/comparer` as const
/** Where options are put (POST) and followed. */
export const OPTIONS_PATH = '/places/options'
/** Where reports of absence of place are made (POST) and kept. */
export const SHORTAGES_PATH = '/places/constats'
/** Where coordinators weigh what ranks the results. */
export const WEIGHTS_PATH = '/places/reglages'
