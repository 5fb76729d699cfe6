'use client'

import type { ComponentProps, ReactNode } from 'react'
import { OptionList } from './OptionList'
import { type Option, useCombobox } from './useCombobox'

export type ComboboxWords = {
  label: string
  placeholder: string
  /** The name of the list. */
  suggestions: string
  /** « {n} propositions », read aloud when the list changes. */
  count: string
  clear: string
}
type Props<Row extends Option> = Omit<ComponentProps<'input'>, 'children'> & {
  initial: string
  words: ComboboxWords
  /** The address that answers with the lines for what is typed. */
  source: (text: string) => string
  /** Keeps the lines of such an answer. */
  read: (body: unknown) => Row[]
  onPick: (row: Row) => void
  /** The field was emptied with its button. */
  onClear: () => void
  /** What goes with the field, knowing what it holds. */
  children?: (text: string) => ReactNode
}

/** A field that proposes as one types: its input, the button that empties it, the list and what is read aloud. A plain field without script. */
export function ComboboxField<Row extends Option>({
  id,
  name,
  type = 'text',
  enterKeyHint,
  maxLength,
  initial,
  words,
  source,
  read,
  onPick,
  onClear,
  children,
  ...input
}: Props<Row>) {
  const box = useCombobox<Row>({
    initial,
    onPick,
    load: async (text, signal) => {
      const response = await fetch(source(text), { signal })
      return response.ok ? read(await response.json()) : []
    },
  })
  const clear = () => {
    box.setText('')
    box.close()
    onClear()
  }
  return (
    <>
      <input
        id={id}
        name={name}
        type={type}
        enterKeyHint={enterKeyHint}
        aria-label={words.label}
        placeholder={words.placeholder}
        maxLength={maxLength}
        {...input}
        {...box.inputProps}
      />
      {children?.(box.text)}
      {box.text !== '' && (
        <button type="button" className="clear" aria-label={words.clear} onClick={clear}>
          ✕
        </button>
      )}
      <OptionList
        id={box.listId}
        label={words.suggestions}
        options={box.options}
        active={box.active}
        onPick={box.pick}
        countWords={words.count}
      />
    </>
  )
}
