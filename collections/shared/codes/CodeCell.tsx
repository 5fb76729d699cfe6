import type { DefaultServerCellComponentProps } from 'payload'
import { type CodeWords, codeWords } from './codeWords'

/** The words of a code in a list; the first column leads to its page. */
export function CodeCell({
  cellData,
  rowData,
  words,
  link,
  linkURL,
  collectionSlug,
}: DefaultServerCellComponentProps & { words: CodeWords }) {
  if (!rowData) return null
  const said = codeWords(words, cellData, rowData) || '—'
  if (!link) return <span>{said}</span>
  return <a href={linkURL ?? `/admin/collections/${collectionSlug}/${rowData.id}`}>{said}</a>
}
