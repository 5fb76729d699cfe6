/** Where a person keeps what may be read without a network. */
export const OFFLINE_ACCOUNT_PATH = '/compte/hors-ligne'
