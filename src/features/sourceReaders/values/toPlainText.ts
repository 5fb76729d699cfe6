import { decodeEntities } from './decodeEntities'

const HTML_TAG = /<\/?[a-z][^<>]*>/i

/**
 * Turns HTML or Markdown into plain text: a blank line between paragraphs, list items on lines that start with `• `,
 * the address of a link in brackets. Plain text comes out as it went in, spaces tidied.
 */
export function toPlainText(source: string): string {
  const text = source.replaceAll(/\r\n?/g, '\n')
  return tidy(fromMarkdown(HTML_TAG.test(text) ? fromHtml(text) : decodeEntities(text)))
}

/** The paragraphs of a plain text, which a blank line separates. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph !== '')
}

function fromHtml(html: string): string {
  const text = withoutSpans(
    withoutSpans(html, /<!--/g, () => '-->'),
    /<(script|style)\b/gi,
    ([, name]) => `</${name}>`,
  )
    .replaceAll(/(?<!\s)\s*\n\s*/g, ' ')
    .replaceAll(/<a\b([^<>]*)>((?:(?!<\/?a\b)[\s\S])*)<\/a>/gi, withLink)
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .replaceAll(/<li\b[^<>]*>/gi, '\n• ')
    .replaceAll(/<\/?(?:p|div|section|article|ul|ol|table|tr|h[1-6]|blockquote)\b[^<>]*>/gi, '\n\n')
    .replaceAll(/<\/?[a-z][^<>]*>/gi, '')
  return decodeEntities(text)
}

function fromMarkdown(text: string): string {
  return text
    .replaceAll(/!\[[^\][]*\]\([^()]*\)/g, '')
    .replaceAll(/\[([^\][]+)\]\((https?:[^()\s]+)(?:\s[^()]*)?\)/g, (_, label, url) =>
      withAddress(url, label),
    )
    .replaceAll(
      /^#{1,6}[^\S\n]+(\S.*)$/gm,
      (_, title: string) => `\n${title.replace(/(?<!#)#+$/, '').trimEnd()}\n`,
    )
    .replaceAll(/^[^\S\r\n\u2028\u2029]*(?:[-*+]|•)[^\S\n]+/gm, '• ')
    .replaceAll(/^[^\S\r\n\u2028\u2029]*>\s?/gm, '')
    .replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replaceAll(/(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])/g, '$1')
    .replaceAll(/(?<!\w)_(?=\S)([^_\n]+?)(?<=\S)_(?!\w)/g, '$1')
    .replaceAll(/`([^`\n]+)`/g, '$1')
}

/** Drops what stands from each opening to its closing; an opening that is never closed stays. */
function withoutSpans(text: string, opening: RegExp, closingOf: (found: RegExpExecArray) => string): string {
  const searched = text.toLowerCase()
  const neverClosed = new Set<string>()
  let [kept, from] = ['', 0]
  for (const found of text.matchAll(opening)) {
    const closing = closingOf(found).toLowerCase()
    if (found.index < from || neverClosed.has(closing)) continue
    const end = searched.indexOf(closing, found.index + found[0].length)
    if (end === -1) {
      neverClosed.add(closing)
      continue
    }
    kept += text.slice(from, found.index)
    from = end + closing.length
  }
  return kept + text.slice(from)
}

function withLink(whole: string, attributes: string, label: string): string {
  const url = /href\s*=\s*["'](https?:[^"']+)["']/i.exec(attributes)?.[1]
  return url ? withAddress(url, label) : whole
}

function withAddress(url: string, label: string): string {
  return label.trim() === '' || label.includes(url) ? url : `${label} (${url})`
}

function tidy(text: string): string {
  return text
    .replaceAll(/[ \t\f\v]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/(?<!\n)\n{2,}(?=• )/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}
