'use client'

import type { ComboboxWords } from '@/ui/combobox/ComboboxField.client'
import { CommuneBox } from '@/ui/combobox/CommuneBox.client'

type Props = {
  initial: string
  words: ComboboxWords
  describedBy: string
  /** What the field holds is no commune: it takes the focus. */
  isWrong: boolean
}

/** The commune of work, within its form: choosing fills the field, the button saves. */
export function WorkPlaceField({ initial, words, describedBy, isWrong }: Props) {
  return (
    <CommuneBox
      id="lieu"
      initial={initial}
      words={words}
      onChoose={() => undefined}
      aria-describedby={describedBy}
      aria-invalid={isWrong || undefined}
      autoFocus={isWrong}
    />
  )
}
