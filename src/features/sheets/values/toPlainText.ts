import { decodeHTMLStrict } from 'entities'
import { cleanCharacters } from '@/domain/text/cleanCharacters'
import { isEscapedHtml, isHtml } from './htmlTags'
import { htmlText } from './htmlText'
import { markdownText } from './markdownText'

/**
 * Turns HTML (escaped once or not) or Markdown into plain text: a blank line between paragraphs, list items on lines that start with
 * `• `, a line for each row of a table, the address of a link in brackets. Plain text comes out as it went in, its characters and
 * spaces tidied. Entities are written out once: what a source escaped twice stays as it shows it.
 */
export function toPlainText(source: string): string {
  return tidy(markdownText(cleanCharacters(withoutHtml(cleanCharacters(source)))))
}

/** The paragraphs of a plain text, which a blank line separates. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph !== '')
}

/** The text of HTML, whether or not its tags came escaped; entities alone are written out. */
export function withoutHtml(text: string): string {
  if (isHtml(text)) {
    const read = htmlText(text)
    return isHtml(read) ? htmlText(read) : read
  }
  if (!text.includes('&')) return text
  const decoded = decodeHTMLStrict(text)
  return isEscapedHtml(text) ? htmlText(decoded) : decoded
}

/** Spaces and blank lines as a text needs them: no run of spaces, no blank line between items. */
export function tidy(text: string): string {
  return text
    .replaceAll(/[ \t\f\v]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/(?<!\n)\n{2,}(?=[•◦▪] )/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}
