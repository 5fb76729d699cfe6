import {
  BlocksFeature,
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { amountBlock } from '../rates/amountBlocks'
import { cleanPaste } from '../richText/cleanPaste'
import { ourLinks } from '../richText/ourLinks'

/** The editor of what a frame says: sentences, lists, links and amounts; no title, no table, no frame in a frame. */
export const calloutEditor = lexicalEditor({
  features: () => [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    InlineToolbarFeature(),
    ourLinks(),
    BlocksFeature({ inlineBlocks: [amountBlock] }),
    cleanPaste(),
  ],
})
