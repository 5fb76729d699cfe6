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
  const text = html
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/<a\b[^>]*?href\s*=\s*["'](https?:[^"']+)["'][^>]*>([\s\S]*?)<\/a>/gi, withAddress)
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .replaceAll(/<li\b[^>]*>/gi, '\n• ')
    .replaceAll(/<\/?(?:p|div|section|article|ul|ol|table|tr|h[1-6]|blockquote)\b[^>]*>/gi, '\n\n')
    .replaceAll(/<\/?[a-z][^<>]*>/gi, '')
  return decodeEntities(text)
}

function fromMarkdown(text: string): string {
  return text
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replaceAll(/\[([^\]]+)\]\((https?:[^)\s]+)[^)]*\)/g, (_, label, url) => withAddress('', url, label))
    .replaceAll(/^#{1,6}\s+(.+?)\s*#*$/gm, '\n$1\n')
    .replaceAll(/^\s*(?:[-*+]|•)\s+/gm, '• ')
    .replaceAll(/^\s*>\s?/gm, '')
    .replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replaceAll(/(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])/g, '$1')
    .replaceAll(/(?<!\w)_(?=\S)([^_\n]+?)(?<=\S)_(?!\w)/g, '$1')
    .replaceAll(/`([^`\n]+)`/g, '$1')
}

function withAddress(_: string, url: string, label: string): string {
  return label.trim() === '' || label.includes(url) ? url : `${label} (${url})`
}

function tidy(text: string): string {
  return text
    .replaceAll(/[ \t\f\v]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{2,}(?=• )/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}
