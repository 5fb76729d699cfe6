import type { Scheme } from '@/payload-types'

type RichText = NonNullable<Scheme['body']>

const BLOCK = { direction: null, format: '', indent: 0, version: 1 } as const

/** Plain paragraphs as a rich text, a line break inside a paragraph kept; `null` for none. */
export function paragraphsToRichText(paragraphs: readonly string[]): RichText | null {
  if (paragraphs.length === 0) return null
  return { root: { ...BLOCK, type: 'root', children: paragraphs.map(toParagraph) } }
}

function toParagraph(text: string) {
  const children = text
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [{ type: 'linebreak', version: 1 }]),
      { type: 'text', version: 1, text: line, detail: 0, format: 0, mode: 'normal', style: '' },
    ])
  return { ...BLOCK, type: 'paragraph', textFormat: 0, textStyle: '', children }
}
