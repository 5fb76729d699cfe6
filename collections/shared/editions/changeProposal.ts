import type { Field } from 'payload'

/** What we propose to say of a change, from the difference with what readers read now; nothing for a sheet never published. */
export const changeProposal: Field = {
  name: 'changeProposal',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/collections/shared/editions/ChangeProposal.client#ChangeProposal' },
  },
}
