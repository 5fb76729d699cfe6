import { decodeHTMLStrict } from 'entities'
import { htmlText } from './htmlText'
import { markdownText } from './markdownText'

const HTML_TAG = /<\/?[a-z][^<>]*>/i

/**
 * Turns HTML or Markdown into plain text: a blank line between paragraphs, list items on lines that start with `• `,
 * the address of a link in brackets. Plain text comes out as it went in, spaces tidied.
 */
export function toPlainText(source: string): string {
  const text = source.replaceAll(/\r\n?/g, '\n')
  return tidy(markdownText(HTML_TAG.test(text) ? htmlText(text) : decodeHTMLStrict(text)))
}

/** The paragraphs of a plain text, which a blank line separates. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph !== '')
}

function tidy(text: string): string {
  return text
    .replaceAll(/[ \t\f\v]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/(?<!\n)\n{2,}(?=• )/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}
