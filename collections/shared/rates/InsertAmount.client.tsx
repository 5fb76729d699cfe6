'use client'

import { useField } from '@payloadcms/ui'
import { useState } from 'react'
import { formulasIn } from '@/domain/rates/text/marks'
import { AmountBox } from './AmountBox.client'
import { useWritten } from './useWritten.client'

/** Under a plain text: puts an amount found by its name where the caret is, and says what those it holds give today. */
export function InsertAmount({ path: pathFromProps }: { path: string }) {
  const { value, setValue, path, disabled } = useField<string | null>({ potentiallyStalePath: pathFromProps })
  const [isOpen, setOpen] = useState(false)
  const text = value ?? ''
  const formulas = [...new Set(formulasIn(text))]
  const insert = (code: string) => {
    const box = document.getElementById(`field-${path.replaceAll('.', '__')}`)
    const caret =
      box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement ? box.selectionStart : null
    const at = caret ?? text.length
    setValue(`${text.slice(0, at)}{{${code}}}${text.slice(at)}`)
    setOpen(false)
    box?.focus()
  }
  return (
    <div className="repere-insert-amount">
      {formulas.map((formula) => (
        <Today key={formula} formula={formula} />
      ))}
      {!disabled && (
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          Insérer un montant
        </button>
      )}
      {isOpen && <AmountBox onChoose={({ code }) => insert(code)} onLeave={() => setOpen(false)} />}
    </div>
  )
}

function Today({ formula }: { formula: string }) {
  const written = useWritten(formula)
  if (!written) return null
  return (
    <p className={written.fault ? 'repere-fault' : ''} aria-live="polite">
      <code>{formula}</code> : {written.fault ?? `${written.words} aujourd’hui`}
    </p>
  )
}
