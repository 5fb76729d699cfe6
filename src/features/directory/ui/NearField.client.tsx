'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { CommuneBoxWords } from '@/features/search/ui/CommuneBox.client'
import { SEARCH_FORM } from '@/features/search/ui/searchFormId'
import { addressOf, type SearchPath } from '@/features/search/ui/searchUrl'
import { OptionList } from '@/ui/combobox/OptionList'
import { type Option, useCombobox } from '@/ui/combobox/useCombobox'

type PlaceOption = Option & { near: string | null }
type Props = { initial: string; near: string | null; words: CommuneBoxWords; path?: SearchPath }

/** Where one starts from: a commune or an address. Without script, and for words not chosen in the list, the server finds the point. */
export function NearField({ initial, near, words, path = '/annuaire' }: Props) {
  const router = useRouter()
  const params = useSearchParams()
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  const search = (text: string, point: string | null) => {
    const next = new URLSearchParams(params)
    for (const name of ['page', 'near', 'lieu', 'bounds']) next.delete(name)
    if (text) next.set('lieu', text)
    if (point) next.set('near', point)
    if (!text) for (const name of ['radius', 'sort']) next.delete(name)
    router.push(addressOf(path, next), { scroll: false })
  }
  const box = useCombobox<PlaceOption>({
    initial,
    onPick: (option) => search(option.text, option.near),
    load: async (text, signal) => {
      const response = await fetch(`/recherche/communes?adresses=1&q=${encodeURIComponent(text)}`, { signal })
      return response.ok ? readPlaces(await response.json()) : []
    },
  })
  const clear = () => {
    box.setText('')
    box.close()
    search('', null)
  }
  return (
    <>
      <input
        id="lieu"
        name="lieu"
        type="text"
        aria-label={words.label}
        placeholder={words.placeholder}
        maxLength={120}
        {...box.inputProps}
      />
      {/* Without script the words may have changed since: the server looks for them again. */}
      {scripted && near && box.text === initial && (
        <input type="hidden" name="near" form={SEARCH_FORM} value={near} readOnly />
      )}
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

/** Keeps what has the shape of a suggested place; `lat` and `lng` where its point is known. */
function readPlaces(body: unknown): PlaceOption[] {
  if (!Array.isArray(body)) return []
  return body.flatMap(
    (row: { code?: unknown; name?: unknown; hint?: unknown; lat?: unknown; lng?: unknown }, at) => {
      if (typeof row.name !== 'string') return []
      const located = typeof row.lat === 'number' && typeof row.lng === 'number'
      return {
        key: `${row.code ?? ''} ${row.name} ${at}`,
        text: row.name,
        hint: typeof row.hint === 'string' ? row.hint : '',
        near: located ? `${row.lat},${row.lng}` : null,
      }
    },
  )
}
