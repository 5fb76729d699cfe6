import type { Where } from 'payload'

/** The records of sources of which something could not be read, and that no editor has seen since. After an instant rather than « exists »: an index answers it. */
export const WHERE_UNREAD: Where = {
  and: [{ noticesAt: { greater_than: '1970-01-01T00:00:00.000Z' } }, { noticesSeenAt: { exists: false } }],
}
