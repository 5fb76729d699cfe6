import type { Field } from 'payload'

/** What is planned for a sheet, in the side column: in place of Payload's own scheduling, which publishes whatever is written last when its hour comes (payload#16764). */
export const planField: Field = {
  name: 'schedulePublication',
  type: 'ui',
  label: 'Publication programmée',
  admin: {
    position: 'sidebar',
    components: { Field: '/collections/shared/planning/SchedulePublication.client#SchedulePublication' },
    disableListColumn: true,
  },
}
