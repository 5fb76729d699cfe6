/** The entry of places for children, by role. */
export const PLACES_PATH = '/places'
/** The board of coordinators. */
export const PLACES_BOARD_PATH = '/places/tableau'
