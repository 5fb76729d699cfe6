import type { Field } from 'payload'
import type { CodeWords } from './codeWords'

const ROOM = '/collections/shared/codes'

/** A field that holds a code of the machinery, written by commands alone: its list and its page say the words of that code. */
export function inWords(words: CodeWords, field: Extract<Field, { type: 'text' | 'json' }>): Field {
  const serverProps = { words }
  const components = {
    Cell: { path: `${ROOM}/CodeCell#CodeCell`, serverProps },
    Field: { path: `${ROOM}/CodeField#CodeField`, serverProps },
  }
  return field.type === 'text'
    ? { ...field, admin: { ...field.admin, components } }
    : { ...field, admin: { ...field.admin, components } }
}
