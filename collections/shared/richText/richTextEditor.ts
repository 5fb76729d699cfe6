import { BlocksFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import { guideBlocks } from '../guideBlocks/guideBlocks'
import { amountBlock, scaleBlock } from '../rates/amountBlocks'
import { cleanPaste } from './cleanPaste'
import { frenchTable } from './frenchTable'
import { ourLinks } from './ourLinks'

/** The editor of long texts: Payload's, with tables, frames, amounts that change at their date, links that lead somewhere a page may, and pastes that keep words and structure. */
export const richTextEditor = lexicalEditor({
  features: ({ defaultFeatures }) => [
    ...defaultFeatures.filter(({ key }) => key !== 'link'),
    ourLinks(),
    frenchTable(),
    BlocksFeature({ inlineBlocks: [amountBlock], blocks: [scaleBlock, ...guideBlocks] }),
    cleanPaste(),
  ],
})
