import type { FlattenedField } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { fieldsAlong } from './fieldsAlong'

/** What a query may compare: what has parts of its own, or is not plain, is never asked by its text. */
const PLAIN = [
  'text',
  'textarea',
  'email',
  'number',
  'date',
  'checkbox',
  'select',
  'radio',
  'relationship',
  'upload',
]
/** Whether a sheet lies in the bin, and since when, is for its editors. */
const CLOSED = ['deletedAt']

/**
 * How many relations a path of a query crosses (`facility.name`: 1) before it comes to a field that whoever reads the documents
 * reads too; `null` where it comes to none: an unknown field, one with a right of its own (the answer would tell its value letter
 * by letter), one below such a field, or one of an account.
 */
export function relationsCrossed(asked: Parameters<typeof fieldsAlong>[0]): number | null {
  const { fields, relations, isKnown, endsInId } = fieldsAlong(asked)
  if (!isKnown || fields.some(isClosed)) return null
  if (relations.some(({ relationTo }) => relationTo === SLUGS.users)) return null
  const last = fields.at(-1)
  return endsInId || (last && PLAIN.includes(last.type)) ? relations.length : null
}

function isClosed(field: FlattenedField): boolean {
  if (CLOSED.includes(field.name)) return true
  if ('hidden' in field && field.hidden) return true
  if ('virtual' in field && field.virtual) return true
  return 'access' in field && field.access?.read !== undefined
}
