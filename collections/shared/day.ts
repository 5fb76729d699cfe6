import type { DateField, FieldAccess } from 'payload'
import { nobodyField } from '@/access/byRole'

/** A date shown as a French day; `computed` ones are written by hooks alone. */
export function day(
  name: string,
  label: string,
  admin: DateField['admin'] = {},
  computed = false,
): DateField {
  const access: { create?: FieldAccess; update?: FieldAccess } = computed
    ? { create: nobodyField, update: nobodyField }
    : {}
  return {
    name,
    label,
    type: 'date',
    index: computed,
    access,
    admin: { ...admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } },
  }
}
