import { LinkFeature } from '@payloadcms/richtext-lexical'
import type { FieldAffectingData } from 'payload'
import { validateLink } from './validateLink'

/** Links of long texts that lead where a page may. */
export const ourLinks = () => LinkFeature({ fields: ({ defaultFields }) => withOurAddresses(defaultFields) })

/** Payload makes these fields anew for each editor. */
function withOurAddresses(fields: FieldAffectingData[]): FieldAffectingData[] {
  for (const field of fields)
    if (field.type === 'text' && field.name === 'url' && !field.hasMany) field.validate = validateLink
  return fields
}
