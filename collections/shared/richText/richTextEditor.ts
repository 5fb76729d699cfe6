import { LinkFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import type { Field } from 'payload'
import { cleanPaste } from './cleanPaste'
import { frenchTable } from './frenchTable'
import { validateLink } from './validateLink'

/** The editor of long texts: Payload's, with tables, links that lead somewhere a page may, and pastes that keep words and structure. */
export const richTextEditor = lexicalEditor({
  features: ({ defaultFeatures }) => [
    ...defaultFeatures.filter(({ key }) => key !== 'link'),
    LinkFeature({ fields: ({ defaultFields }) => defaultFields.map(withOurAddresses) }),
    frenchTable(),
    cleanPaste(),
  ],
})

const withOurAddresses = (field: Field): Field =>
  field.type === 'text' && field.name === 'url' ? { ...field, hasMany: false, validate: validateLink } : field
