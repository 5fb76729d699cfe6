import type { Access } from 'payload'

/** Rows that belong to whoever asks, by their `user`; nobody else's, whatever the role. */
export const ownRows: Access = ({ req }) => (req.user ? { user: { equals: req.user.id } } : false)
