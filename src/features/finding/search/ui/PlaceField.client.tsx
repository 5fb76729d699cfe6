'use client'

import { useSearchParams } from 'next/navigation'
import type { ComboboxWords } from '@/ui/combobox/ComboboxField.client'
import { CommuneBox } from '@/ui/combobox/CommuneBox.client'
import { chooseFamilyAddress } from '@/ui/filters/familyAddress'
import { addressOf } from '@/ui/filters/searchUrl'
import { typedParams } from '@/ui/filters/typedParams'

/** The commune of the family, beside the words; choosing one keeps what applies there, and goes along to the other pages. */
export function PlaceField({ initial, words }: { initial: string; words: ComboboxWords }) {
  const params = useSearchParams()
  const choose = (code: string | null, text: string) => {
    const next = typedParams(params)
    next.delete('lieu')
    if (code) next.set('lieu', text)
    window.location.assign(chooseFamilyAddress(code, addressOf('/recherche', next)))
  }
  return <CommuneBox id="lieu" initial={initial} words={words} onChoose={choose} />
}
