'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { ComboboxField, type ComboboxWords } from '@/ui/combobox/ComboboxField.client'
import { readPlaces } from '@/ui/combobox/readPlaces'
import { chooseFamilyAddress } from './familyAddress'
import { SEARCH_FORM } from './searchFormId'
import { addressOf, type SearchPath } from './searchUrl'
import { typedParams } from './typedParams'

type Props = { initial: string; near: string | null; words: ComboboxWords; path: SearchPath }

/** Where one starts from: a commune or an address. Without script, and for words not chosen in the list, the server finds the point. */
export function NearField({ initial, near, words, path }: Props) {
  const params = useSearchParams()
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  const search = (text: string, point: string | null, commune: string | null) => {
    const next = typedParams(params)
    for (const name of ['near', 'lieu', 'bounds']) next.delete(name)
    if (text) next.set('lieu', text)
    if (point) next.set('near', point)
    if (!text) for (const name of ['radius', 'sort']) next.delete(name)
    const address = addressOf(path, next)
    window.location.assign(text && !commune ? address : chooseFamilyAddress(commune, address))
  }
  return (
    <ComboboxField
      id="lieu"
      name="lieu"
      maxLength={120}
      initial={initial}
      words={words}
      source={(text) => `/recherche/communes?adresses=1&q=${encodeURIComponent(text)}`}
      read={readPlaces}
      onPick={(option) => search(option.text, option.near, option.code)}
      onClear={() => search('', null, null)}
    >
      {(text) =>
        // Without script the words may have changed since: the server looks for them again.
        scripted &&
        near &&
        text === initial && <input type="hidden" name="near" form={SEARCH_FORM} value={near} readOnly />
      }
    </ComboboxField>
  )
}
