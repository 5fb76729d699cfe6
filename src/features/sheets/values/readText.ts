import { decodeHTMLStrict } from 'entities'
import { shownValue } from './shownValue'
import { toPlainText } from './toPlainText'

/** How tables say that a cell holds nothing. */
const NOTHING =
  /^(?:null|none|nan|undefined|n\.?\s?[acr]\.?|n\/[acr]|#n\/?[ad]|#ref!|#value!|#valeur!|[-–—_.?/]+)$/i
const HTML_TAG = /<\/?(?:p|br|ul|ol|li|div|span|a|b|i|em|strong|h[1-6])\b[^<>]*>/i
/** Control and format characters, line breaks and tabs apart: soft hyphens, zero-width spaces… */
const INVISIBLE = /[^\P{Cc}\n\t]|\p{Cf}/gu

/** A text of several lines, HTML turned into plain text; `null` for what says nothing (`NULL`, `-`, `N/A`). */
export function readText(value: unknown): string | null {
  const raw = typeof value === 'string' ? value : shownRaw(value)
  const text = raw.replaceAll(/\r\n?/g, '\n').replaceAll(INVISIBLE, '').normalize('NFC')
  const plain = HTML_TAG.test(text) ? toPlainText(text) : text.includes('&') ? decodeHTMLStrict(text) : text
  const trimmed = plain.trim()
  return trimmed === '' || NOTHING.test(trimmed) ? null : trimmed
}

/** The same on one line. */
export function readLine(value: unknown): string | null {
  return readText(value)?.replaceAll(/\s+/g, ' ').trim() || null
}

function shownRaw(value: unknown): string {
  return typeof value === 'object' && !(value instanceof Date) ? '' : shownValue(value)
}
