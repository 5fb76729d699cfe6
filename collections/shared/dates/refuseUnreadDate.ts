import { type FieldHook, ValidationError } from 'payload'
import { isStoredDate } from '@/domain/dates/isStoredDate'
import { DATE_WORDS } from './DATE_WORDS'
import { hasTime } from './hasTime'

/** Refuses a date that has two readings, drafts included, which Payload saves without asking the fields. */
export const refuseUnreadDate: FieldHook = ({ value, field, path, req, collection, global }) => {
  if (value === undefined || value === null || value === '' || isStoredDate(value)) return value
  const words = field.type === 'date' && hasTime(field) ? DATE_WORDS.time : DATE_WORDS.day
  const label = 'label' in field && typeof field.label === 'string' ? field.label : undefined
  throw new ValidationError(
    {
      ...(collection ? { collection: collection.slug } : {}),
      ...(global ? { global: global.slug } : {}),
      errors: [{ path: path.join('.'), message: words, ...(label ? { label } : {}) }],
      req,
    },
    req.t,
  )
}
