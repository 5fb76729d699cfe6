'use client'

import type { ComboboxWords } from '@/ui/combobox/ComboboxField.client'
import { CommuneBox } from '@/ui/combobox/CommuneBox.client'
import { chooseFamilyAddress } from '@/ui/filters/familyAddress'

/** The family's commune, whose contact is printed: choosing one loads the sheet again with it. */
export function PaperPlace({
  path,
  initial,
  words,
}: {
  path: string
  initial: string
  words: ComboboxWords
}) {
  return (
    <CommuneBox
      id="lieu"
      initial={initial}
      words={words}
      onChoose={(code) => window.location.assign(chooseFamilyAddress(code, path))}
    />
  )
}
