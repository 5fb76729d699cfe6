import type { Where } from 'payload'

/** The records of sources of which something could not be read, and that no editor has seen since. */
export const WHERE_UNREAD: Where = {
  and: [{ noticesAt: { exists: true } }, { noticesSeenAt: { exists: false } }],
}
