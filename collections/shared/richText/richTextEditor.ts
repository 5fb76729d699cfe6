import { BlocksFeature, LinkFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import type { FieldAffectingData } from 'payload'
import { amountBlock, scaleBlock } from '../rates/amountBlocks'
import { cleanPaste } from './cleanPaste'
import { frenchTable } from './frenchTable'
import { validateLink } from './validateLink'

/** The editor of long texts: Payload's, with tables, amounts that change at their date, links that lead somewhere a page may, and pastes that keep words and structure. */
export const richTextEditor = lexicalEditor({
  features: ({ defaultFeatures }) => [
    ...defaultFeatures.filter(({ key }) => key !== 'link'),
    LinkFeature({ fields: ({ defaultFields }) => withOurAddresses(defaultFields) }),
    frenchTable(),
    BlocksFeature({ inlineBlocks: [amountBlock], blocks: [scaleBlock] }),
    cleanPaste(),
  ],
})

/** Payload makes these fields anew for each editor. */
function withOurAddresses(fields: FieldAffectingData[]): FieldAffectingData[] {
  for (const field of fields)
    if (field.type === 'text' && field.name === 'url' && !field.hasMany) field.validate = validateLink
  return fields
}
