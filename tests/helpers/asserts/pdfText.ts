import { inflateSync } from 'node:zlib'

/**
 * The words of a PDF that Chromium made, in the order it drew them, without spaces: each font's glyphs by its `ToUnicode`
 * map. Enough to look for a number, no general reader.
 */
export function pdfText(pdf: Buffer): string {
  const objects = readObjects(pdf)
  const fonts = new Map<string, Map<string, string>>()
  for (const { head } of objects.values())
    for (const [, name, id] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id ?? '')?.head ?? '')?.[1]
      if (name && map) fonts.set(name, readMap(objects.get(map)?.stream ?? ''))
    }
  return [...objects.values()].map(({ stream }) => wordsOf(stream, fonts)).join('')
}

type PdfObject = { head: string; stream: string }

function readObjects(pdf: Buffer): Map<string, PdfObject> {
  const text = pdf.toString('latin1')
  const objects = new Map<string, PdfObject>()
  for (const found of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)(?:endobj|stream\n)/g)) {
    const [whole, id = '', head = ''] = found
    const length = whole.endsWith('stream\n') ? Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0) : 0
    const start = found.index + whole.length
    const bytes = pdf.subarray(start, start + length)
    const readable = length > 0 && !/\/Subtype \/Image|\/FontFile|\/Length1/.test(head)
    const plain = readable && head.includes('/FlateDecode') ? inflateSync(bytes) : bytes
    objects.set(id, { head, stream: readable ? plain.toString('latin1') : '' })
  }
  return objects
}

function readMap(map: string): Map<string, string> {
  const letters = new Map<string, string>()
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', code = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(glyph.toUpperCase(), letter(Number.parseInt(code, 16)))
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', code = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let glyph = Number.parseInt(from, 16); glyph <= Number.parseInt(to, 16); glyph += 1)
        letters.set(
          hex(glyph, from.length),
          letter(Number.parseInt(code, 16) + glyph - Number.parseInt(from, 16)),
        )
  return letters
}

function wordsOf(stream: string, fonts: Map<string, Map<string, string>>): string {
  let letters = new Map<string, string>()
  let words = ''
  for (const [, font, glyphs = ''] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (font) letters = fonts.get(font) ?? letters
    // A font has glyphs of one byte or of two.
    const digits = letters.keys().next().value?.length ?? 4
    for (const glyph of glyphs.match(new RegExp(`.{${digits}}`, 'g')) ?? [])
      words += letters.get(glyph.toUpperCase()) ?? ''
  }
  return words
}

const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, '0')
const letter = (code: number) => String.fromCodePoint(code)
