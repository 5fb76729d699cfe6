import type { DateField, Field, SanitizedConfig } from 'payload'
import { hasTime } from './hasTime'
import { refuseUnreadDate } from './refuseUnreadDate'

const FIELD = '/collections/shared/dates/FrenchDateField.client#FrenchDateField'

/**
 * Every date of every collection and global is typed as in French (`28/11/2026`, with its hour where it has one), in forms and
 * filters; what has another reading is refused, over REST too.
 */
export function frenchDates(config: SanitizedConfig): SanitizedConfig {
  for (const { fields } of config.collections) eachDate(fields)
  for (const { fields } of config.globals) eachDate(fields)
  return config
}

/** Payload's own traversal follows data: without any it enters neither groups nor rows. */
function eachDate(fields: readonly Field[]): void {
  for (const field of fields) {
    if (field.type === 'date') makeFrench(field)
    if (field.type === 'tabs') for (const tab of field.tabs) eachDate(tab.fields)
    if (field.type === 'blocks') for (const block of field.blocks) eachDate(block.fields)
    if ('fields' in field) eachDate(field.fields)
  }
}

function makeFrench(field: DateField): void {
  const format = hasTime(field) ? 'dd/MM/yyyy HH:mm' : 'dd/MM/yyyy'
  const { beforeValidate = [] } = field.hooks ?? {}
  if (beforeValidate.includes(refuseUnreadDate)) return
  field.hooks = { ...field.hooks, beforeValidate: [refuseUnreadDate, ...beforeValidate] }
  const { date } = field.admin ?? {}
  field.admin = {
    ...field.admin,
    placeholder: hasTime(field) ? 'jj/mm/aaaa hh:mm' : 'jj/mm/aaaa',
    date: {
      ...date,
      displayFormat: date?.displayFormat ?? format,
      // The filters of lists keep Payload's calendar: it takes these forms, and nothing near them.
      overrides: { dateFormat: [format, 'dd/MM/yyyy', 'd/M/yyyy'], strictParsing: true },
    },
    components: { ...field.admin?.components, Field: FIELD },
  }
}
