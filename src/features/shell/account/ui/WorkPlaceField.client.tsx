'use client'

import type { ComboboxWords } from '@/ui/combobox/ComboboxField.client'
import { CommuneBox } from '@/ui/combobox/CommuneBox.client'

/** The commune of work, within its form: choosing fills the field, the button saves. */
export function WorkPlaceField({ initial, words }: { initial: string; words: ComboboxWords }) {
  return <CommuneBox id="lieu" initial={initial} words={words} onChoose={() => undefined} />
}
