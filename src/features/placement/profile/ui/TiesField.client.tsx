'use client'

import { useState } from 'react'
import type { ComboboxWords } from '@/ui/combobox/ComboboxField.client'
import { CommuneBox } from '@/ui/combobox/CommuneBox.client'

type Props = {
  code: string
  initial: string
  words: ComboboxWords
  describedBy: string | undefined
}

/** The commune of the child's ties: its code goes with the field as one picks; its words alone are read without script. */
export function TiesField({ code, initial, words, describedBy }: Props) {
  const [picked, setPicked] = useState(code)
  return (
    <>
      <input type="hidden" name="commune" value={picked} />
      <CommuneBox
        id="lieu"
        initial={initial}
        words={words}
        onChoose={(chosen) => setPicked(chosen ?? '')}
        aria-describedby={describedBy}
        aria-invalid={describedBy ? true : undefined}
      />
    </>
  )
}
