'use client'

import { OptionList } from '@/ui/combobox/OptionList'
import { type Option, useCombobox } from '@/ui/combobox/useCombobox'

type CommuneOption = Option & { code: string }
export type CommuneBoxWords = {
  label: string
  placeholder: string
  suggestions: string
  count: string
  clear: string
}
type Props = {
  id: string
  initial: string
  words: CommuneBoxWords
  /** Called with an INSEE code, or `null` when the field is emptied. */
  onChoose: (code: string | null) => void
}

/** A field for a commune by name, postcode or INSEE code. Without script its text (`lieu`) is resolved by the server. */
export function CommuneBox({ id, initial, words, onChoose }: Props) {
  const box = useCombobox<CommuneOption>({
    initial,
    onPick: ({ code }) => onChoose(code),
    load: async (text, signal) => {
      const response = await fetch(`/recherche/communes?q=${encodeURIComponent(text)}`, { signal })
      return response.ok ? readCommunes(await response.json()) : []
    },
  })
  const clear = () => {
    box.setText('')
    box.close()
    onChoose(null)
  }
  return (
    <>
      <input
        id={id}
        name="lieu"
        type="text"
        aria-label={words.label}
        placeholder={words.placeholder}
        maxLength={80}
        {...box.inputProps}
      />
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

function readCommunes(body: unknown): CommuneOption[] {
  if (!Array.isArray(body)) return []
  return body.flatMap((row: { code?: unknown; name?: unknown; hint?: unknown }) =>
    typeof row.code === 'string' && typeof row.name === 'string'
      ? { key: row.code, code: row.code, text: row.name, hint: typeof row.hint === 'string' ? row.hint : '' }
      : [],
  )
}
