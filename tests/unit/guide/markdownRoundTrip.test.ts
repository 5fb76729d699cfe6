import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MarkdownPlaces } from '@/features/sheets/markdown/MarkdownReading'
import { markdownToRichText } from '@/features/sheets/markdown/read/markdownToRichText'
import { richTextToMarkdown } from '@/features/sheets/markdown/write/richTextToMarkdown'
import { aRichText } from '../../factories/aRichText'

let ids = 0
const reading: MarkdownPlaces = {
  link: (url) => ({ url }),
  picture: (url) => ({ id: url }),
  hasSheet: () => true,
  newId: () => {
    ids += 1
    return `id${ids}`
  },
}
const writing = { link: (url: string) => url, picture: (id: string) => id }
const write = (body: unknown) => richTextToMarkdown(body, writing)
const again = (markdown: string) => {
  const { body, faults, warnings } = markdownToRichText(markdown, reading)
  return { faults, warnings, markdown: write(body) }
}

describe('Markdown of a rich text', () => {
  it('D4 comes back to the byte once written, whatever the text', () => {
    fc.assert(
      fc.property(aRichText, (body) => {
        const markdown = write(body)
        expect(again(markdown)).toStrictEqual({ faults: [], warnings: [], markdown })
      }),
      { numRuns: 200 },
    )
  })

  it('D4 keeps every word of a text', () => {
    const words = (body: unknown) =>
      [...JSON.stringify(body).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)]
        .map(([, text = '']) => JSON.parse(`"${text}"`))
        .join('')
        .replace(/\s+/g, '')
    fc.assert(
      fc.property(aRichText, (body) => {
        expect(words(markdownToRichText(write(body), reading).body)).toBe(words(body))
      }),
      { numRuns: 200 },
    )
  })

  it('D4 comes back to the byte for each text of the guide of the demo', () => {
    const folder = new URL('../../../scripts/seed/content/guide/', import.meta.url)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    )
    for (const name of files) {
      const body = readFileSync(new URL(name, folder), 'utf8').replace(/^---\n[\s\S]*?\n---\n\n?/, '')
      expect({ name, ...again(body) }).toStrictEqual({ name, faults: [], warnings: [], markdown: body })
    }
    expect(files.length).toBeGreaterThan(140)
  })
})
