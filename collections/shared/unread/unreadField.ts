import type { Field } from 'payload'

/** Beside the fields of a sheet: what imports could not read of it, or only propose, and a way to say that it has been seen. */
export const unreadField: Field = {
  name: 'unread',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '@collections/shared/unread/UnreadView#UnreadView' },
  },
}
