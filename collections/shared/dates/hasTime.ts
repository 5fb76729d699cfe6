import type { DateField } from 'payload'

/** Tells whether a date has an hour: all do, but those that `day` makes. */
export const hasTime = ({ admin }: { admin?: Pick<NonNullable<DateField['admin']>, 'date'> }): boolean =>
  admin?.date?.pickerAppearance !== 'dayOnly'
