/** Where a person finds all that they follow. */
export const FOLLOWS_PATH = '/compte/suivis'
