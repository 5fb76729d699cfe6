import type { Scheme } from '@/payload-types'

/** Paragraphs of plain text as the editor's rich text. */
export function paragraphsToRichText(paragraphs: readonly string[]): NonNullable<Scheme['body']> {
  const block = { direction: 'ltr' as const, format: '' as const, indent: 0, version: 1 }
  return {
    root: {
      type: 'root',
      ...block,
      children: paragraphs.map((text) => ({
        type: 'paragraph',
        ...block,
        textFormat: 0,
        children: [{ type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }],
      })),
    },
  }
}
