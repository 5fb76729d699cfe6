import { saysNothing } from '@/domain/sources/saysNothing'
import { cleanCharacters } from '@/domain/text/cleanCharacters'
import { flatLines } from './flatLines'
import { isEscapedHtml, isHtml } from './htmlTags'
import { isMarkdown } from './markdownText'
import { shownValue } from './shownValue'
import { toPlainText, withoutHtml } from './toPlainText'

/**
 * A text of several lines in plain characters, HTML and Markdown turned into plain text; `null` for what says nothing (`NULL`, `-`,
 * `N/A`, `non renseigné`, `à compléter`).
 */
export function readText(value: unknown): string | null {
  const text = cleanCharacters(typeof value === 'string' ? value : shownRaw(value))
  const plain =
    isHtml(text) || isEscapedHtml(text) || isMarkdown(text)
      ? toPlainText(text)
      : cleanCharacters(withoutHtml(text))
  const trimmed = plain.trim()
  return trimmed === '' || saysNothing(trimmed) ? null : trimmed
}

/** The same on one line, which no bullet starts. */
export function readLine(value: unknown): string | null {
  return flatLines(readText(value) ?? '').replace(/^[•◦▪] /, '') || null
}

function shownRaw(value: unknown): string {
  return typeof value === 'object' && !(value instanceof Date) ? '' : shownValue(value)
}
