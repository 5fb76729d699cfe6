import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import type { Scheme } from '@/payload-types'

/** The words of a rich text, for the index; nothing for an empty one. */
export function richTextToPlain(body: Scheme['body']): string {
  return body ? convertLexicalToPlaintext({ data: body }) : ''
}
