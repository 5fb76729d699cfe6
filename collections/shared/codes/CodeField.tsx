import { FieldLabel } from '@payloadcms/ui'
import type { TextFieldServerProps } from 'payload'
import { type CodeWords, codeWords } from './codeWords'

/** The words of a code on its page, to be read. */
export function CodeField({
  clientField,
  data,
  siblingData,
  path,
  words,
}: TextFieldServerProps & { words: CodeWords }) {
  const code = siblingData?.[clientField.name]
  return (
    <div className="field-type">
      <FieldLabel as="h3" label={clientField.label} path={path} />
      <p className="repere-read">{codeWords(words, code, data ?? {}) || '—'}</p>
    </div>
  )
}
