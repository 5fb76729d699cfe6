import type { ZipEntry } from './zipEntries'

const SAVE = 'Enregistrez-le en .xlsx ou en CSV UTF-8.'

/** What a ZIP file is when it is no workbook of Excel, and what to do of it; `null` for a workbook. */
export function otherZip(entries: ReadonlyMap<string, ZipEntry>): string | null {
  if (entries.has('xl/workbook.xml')) return null
  if (entries.has('xl/workbook.bin')) return `classeur Excel binaire (.xlsb). ${SAVE}`
  if (entries.has('content.xml')) return `classeur LibreOffice (.ods). ${SAVE}`
  if (entries.has('word/document.xml'))
    return 'document Word (.docx)\u00a0: copiez son tableau dans un classeur .xlsx.'
  if ([...entries.keys()].some((name) => name.endsWith('.iwa'))) return `classeur Numbers d’Apple. ${SAVE}`
  return 'archive ZIP. Décompressez-la et importez ce qu’elle contient.'
}
