'use client'

import { AutoLinkNode, LinkNode } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { cleanPasted } from './cleanPasted'
import { dropUnsafeLink } from './dropUnsafeLink'

/** Puts cleaned HTML in place of what is pasted, and turns into plain words the links that lead nowhere a page may, however they came. */
export function CleanPastePlugin() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => editor.registerNodeTransform(LinkNode, dropUnsafeLink), [editor])
  useEffect(
    () =>
      editor.hasNodes([AutoLinkNode])
        ? editor.registerNodeTransform(AutoLinkNode, dropUnsafeLink)
        : undefined,
    [editor],
  )
  useEffect(
    () =>
      editor.registerRootListener((root, before) => {
        before?.removeEventListener('paste', pasteCleaned, true)
        root?.addEventListener('paste', pasteCleaned, true)
      }),
    [editor],
  )
  return null
}

/** Another paste, cleaned, takes the place of the one that a person made: the editor reads it as any. */
function pasteCleaned(event: ClipboardEvent): void {
  const html = event.clipboardData?.getData('text/html')
  if (!html || !event.isTrusted || event.clipboardData?.types.includes(OWN)) return
  event.preventDefault()
  event.stopImmediatePropagation()
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', cleanPasted(html))
  clipboardData.setData('text/plain', event.clipboardData?.getData('text/plain') ?? '')
  event.target?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}

/** What the editor copies from itself is whole already. */
const OWN = 'application/x-lexical-editor'
