'use client'

import { OptionList } from '@/ui/combobox/OptionList'
import { type Option, useCombobox } from '@/ui/combobox/useCombobox'

type Suggested = Option & { url: string }
export type SearchBoxWords = {
  label: string
  placeholder: string
  suggestions: string
  count: string
  clear: string
  /** What each type of sheet is called. */
  types: Readonly<Record<string, string>>
}

/** The one search field: suggestions as one types lead straight to a sheet; Enter searches. Works as a plain field without script. */
export function SearchBox({ initial, words }: { initial: string; words: SearchBoxWords }) {
  const box = useCombobox<Suggested>({
    initial,
    onPick: ({ url }) => window.location.assign(url),
    load: async (text, signal) => {
      const response = await fetch(`/api/suggest?q=${encodeURIComponent(text)}`, { signal })
      return response.ok ? readSuggestions(await response.json(), words) : []
    },
  })
  const clear = () => {
    box.setText('')
    box.close()
    document.getElementById('q')?.focus()
  }
  return (
    <>
      <input
        id="q"
        name="q"
        type="search"
        enterKeyHint="search"
        aria-label={words.label}
        placeholder={words.placeholder}
        maxLength={400}
        data-search
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

/** Keeps what has the shape of `GET /api/suggest`. */
function readSuggestions(body: unknown, words: SearchBoxWords): Suggested[] {
  if (
    typeof body !== 'object' ||
    body === null ||
    !('suggestions' in body) ||
    !Array.isArray(body.suggestions)
  )
    return []
  return body.suggestions.flatMap(
    (row: { text?: unknown; type?: unknown; number?: unknown; url?: unknown }) => {
      if (typeof row.text !== 'string' || typeof row.url !== 'string') return []
      const kind = words.types[String(row.type)] ?? ''
      return {
        key: row.url,
        text: row.text,
        url: row.url,
        hint: typeof row.number === 'string' ? `${kind} ${row.number}` : kind,
      }
    },
  )
}
