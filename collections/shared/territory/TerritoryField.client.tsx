'use client'

import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useEffect, useId, useState } from 'react'
import { ProposalList } from '../ProposalList.client'
import { askTerritories } from './askTerritories'
import './TerritoryField.css'

type Choice = { code: string; label: string }

/** Territories chosen by name among those that exist (one, or several where the field has many); codes are stored, never typed. */
export const TerritoryField: TextFieldClientComponent = ({ field, path: pathFromProps, readOnly }) => {
  const id = useId()
  const { value, setValue, path, disabled, showError, errorMessage } = useField<string[] | string | null>({
    potentiallyStalePath: pathFromProps,
  })
  const codes = [value ?? []].flat().filter(Boolean)
  const [names, setNames] = useState<Record<string, string>>({})
  const [text, setText] = useState('')
  const [choices, setChoices] = useState<Choice[] | null>(null)
  const [at, setAt] = useState(0)
  const unnamed = codes.filter((code) => !(code in names)).join(',')

  useEffect(() => {
    if (unnamed === '') return
    let isStale = false
    askTerritories({ codes: unnamed }).then((found) => {
      if (!isStale && found.length)
        setNames((known) => ({
          ...known,
          ...Object.fromEntries(found.map(({ code, label }) => [code, label])),
        }))
    })
    return () => {
      isStale = true
    }
  }, [unnamed])
  useEffect(() => {
    if (text.trim().length < 2) return setChoices(null)
    let isStale = false
    const wait = setTimeout(async () => {
      const found = await askTerritories({ q: text })
      if (isStale) return
      setChoices(found)
      setAt(0)
    }, 150)
    return () => {
      isStale = true
      clearTimeout(wait)
    }
  }, [text])

  const isLocked = Boolean(readOnly || disabled)
  const write = (next: string[]) => setValue(field.hasMany ? next : (next.at(-1) ?? null))
  const choose = (choice: Choice | undefined) => {
    if (!choice) return
    setNames((known) => ({ ...known, [choice.code]: choice.label }))
    write([...codes.filter((code) => code !== choice.code), choice.code])
    setText('')
  }
  const isLeftOver = text.trim() !== ''
  return (
    <div
      className="field-type repere-territory"
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
        <div className="repere-territory__box">
          <input
            id={id}
            className="repere-input"
            type="text"
            role="combobox"
            autoComplete="off"
            placeholder="Commune, intercommunalité, département, France"
            value={text}
            aria-expanded={choices !== null}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={choices?.[at] ? `${id}-${at}` : undefined}
            aria-invalid={showError}
            aria-describedby={`${id}-told`}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault()
              if (event.key === 'Enter') choose(choices?.[at])
              if (event.key === 'Escape') setText('')
              if (event.key === 'ArrowDown') setAt(Math.min(at + 1, (choices?.length ?? 1) - 1))
              if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
            }}
          />
          <ProposalList id={id} label="Territoires proposés" choices={choices} at={at} onChoose={choose}>
            {({ label }) => label}
          </ProposalList>
        </div>
      )}
      <p
        id={`${id}-told`}
        aria-live="polite"
        className={showError || choices?.length === 0 ? 'repere-fault' : ''}
      >
        {showError
          ? errorMessage
          : choices?.length === 0
            ? 'Aucun territoire de ce nom.'
            : isLeftOver && choices
              ? 'Choisissez dans la liste : ce qui est tapé ne suffit pas.'
              : ''}
      </p>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
