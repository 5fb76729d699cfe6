'use client'

import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { ProposalList } from '../ProposalList.client'
import type { AskPicked } from './askPicked'
import { usePicked } from './usePicked.client'
import './PickedField.css'

type Words = {
  /** What the list of proposals is called. */
  list: string
  placeholder: string
  none: string
}
type Props = Pick<TextFieldClientProps, 'field' | 'path' | 'readOnly'> & { ask: AskPicked; words: Words }

/** Things chosen by name among those that exist (one, or several where the field has many); their codes are stored, never typed. */
export function PickedField({ field, path: pathFromProps, readOnly, ask, words }: Props) {
  const { value, setValue, path, disabled, showError, errorMessage } = useField<string[] | string | null>({
    potentiallyStalePath: pathFromProps,
  })
  const codes = [value ?? []].flat().filter(Boolean)
  const write = (next: string[]) => setValue(field.hasMany ? next : (next.at(-1) ?? null))
  const { id, names, text, setText, choices, at, isUnanswered, choose, onKeyDown } = usePicked(
    codes,
    write,
    ask,
  )
  const isLocked = Boolean(readOnly || disabled)
  const told = showError
    ? errorMessage
    : isUnanswered
      ? 'La recherche ne répond pas. Réessayez dans un instant.'
      : choices?.length === 0
        ? words.none
        : null
  return (
    <div
      className="field-type repere-picked"
      style={{ width: field.admin?.width }}
      id={`field-${path.replaceAll('.', '__')}`}
    >
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <ul>
        {codes.map((code) => (
          <li key={code}>
            {names[code] ?? '…'}
            {!isLocked && (
              <button
                type="button"
                aria-label={`Retirer ${names[code] ?? code}`}
                onClick={() => write(codes.filter((one) => one !== code))}
              >
                ✕
              </button>
            )}
          </li>
        ))}
      </ul>
      {!isLocked && (
        <div className="repere-picked__box">
          <input
            id={id}
            className="repere-input"
            type="text"
            role="combobox"
            autoComplete="off"
            placeholder={words.placeholder}
            value={text}
            aria-expanded={choices !== null}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={choices?.[at] ? `${id}-${at}` : undefined}
            aria-invalid={showError}
            aria-describedby={`${id}-told`}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={onKeyDown}
          />
          <ProposalList id={id} label={words.list} choices={choices} at={at} onChoose={choose}>
            {({ label }) => label}
          </ProposalList>
        </div>
      )}
      <p id={`${id}-told`} aria-live="polite" className={told ? 'repere-fault' : ''}>
        {told ??
          (text.trim() !== '' && choices ? 'Choisissez dans la liste : ce qui est tapé ne suffit pas.' : '')}
      </p>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
