import { ownKey } from '@/domain/sources/ownKey'
import { readLine, readText } from '@/features/sheets/values/readText'
import { asWritten } from '../asWritten'

/** How the words of a record are read: what we wrote ourselves to the letter; others write HTML and Markdown, and `N.C.` for nothing. */
export const wordsOf = (key: string | null | undefined) =>
  ownKey(key ?? '') ? { line: asWritten, text: asWritten } : { line: readLine, text: readText }
