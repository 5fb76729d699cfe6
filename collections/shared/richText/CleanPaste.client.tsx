'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { CleanPastePlugin } from './CleanPastePlugin.client'

/** The part in the browser of `cleanPaste`. */
export const CleanPaste = createClientFeature({
  plugins: [{ Component: CleanPastePlugin, position: 'normal' }],
})
