'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import type { ComboboxWords } from '@/ui/combobox/ComboboxField.client'
import { CommuneBox } from '@/ui/combobox/CommuneBox.client'
import { withValues } from '@/ui/filters/searchUrl'

/** The commune of the family, beside the words; choosing one keeps what applies there. */
export function PlaceField({ initial, words }: { initial: string; words: ComboboxWords }) {
  const router = useRouter()
  const params = useSearchParams()
  const choose = (code: string | null) => {
    const current = new URLSearchParams(params)
    current.delete('lieu')
    router.push(withValues(current, 'commune', code ? [code] : [], '/recherche'), { scroll: false })
  }
  return <CommuneBox id="lieu" initial={initial} words={words} onChoose={choose} />
}
