'use client'

import type { ComponentProps } from 'react'
import { ComboboxField, type ComboboxWords } from './ComboboxField.client'
import { readPlaces } from './readPlaces'

type Props = {
  id: string
  initial: string
  words: ComboboxWords
  /** Called with an INSEE code and what the field then shows, or `null` when it is emptied. */
  onChoose: (code: string | null, text: string) => void
} & Pick<ComponentProps<'input'>, 'aria-describedby' | 'aria-invalid' | 'autoFocus'>

/** A field for a commune by name, postcode or INSEE code. Without script its text (`lieu`) is resolved by the server. */
export function CommuneBox({ id, initial, words, onChoose, ...input }: Props) {
  return (
    <ComboboxField
      {...input}
      id={id}
      name="lieu"
      maxLength={80}
      initial={initial}
      words={words}
      source={(text) => `/recherche/communes?q=${encodeURIComponent(text)}`}
      read={(body) => readPlaces(body).filter(({ code }) => code !== null)}
      onPick={({ code, text }) => onChoose(code, text)}
      onClear={() => onChoose(null, '')}
    />
  )
}
