import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Cleans what is pasted in the editor: see its part in the browser. */
export const cleanPaste = createServerFeature({
  key: 'cleanPaste',
  feature: { ClientFeature: '/collections/shared/richText/CleanPaste.client#CleanPaste' },
})
