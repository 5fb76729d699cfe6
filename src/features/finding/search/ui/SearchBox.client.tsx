'use client'

import { ComboboxField, type ComboboxWords } from '@/ui/combobox/ComboboxField.client'
import type { Option } from '@/ui/combobox/useCombobox'

type Suggested = Option & { url: string }
export type SearchBoxWords = ComboboxWords & {
  /** What each type of sheet is called. */
  types: Readonly<Record<string, string>>
}

/** The one search field: suggestions as one types lead straight to a sheet; Enter searches. Works as a plain field without script. */
export function SearchBox({ initial, words }: { initial: string; words: SearchBoxWords }) {
  return (
    <ComboboxField
      id="q"
      name="q"
      type="search"
      enterKeyHint="search"
      maxLength={400}
      data-search
      initial={initial}
      words={words}
      source={(text) => `/api/suggest?q=${encodeURIComponent(text)}`}
      read={(body) => readSuggestions(body, words)}
      onPick={({ url }) => window.location.assign(url)}
      onClear={() => document.getElementById('q')?.focus()}
    />
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
