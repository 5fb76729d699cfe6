import type { Where } from 'payload'

/** Matches the memberships of accounts that are open: one that was closed keeps its rows, but keeps no sheet any more. */
export const HELD_BY_OPEN_ACCOUNT: Where = { 'user.active': { equals: true } }
