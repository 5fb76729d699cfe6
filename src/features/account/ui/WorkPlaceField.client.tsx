'use client'

import { CommuneBox, type CommuneBoxWords } from '@/features/search/ui/CommuneBox.client'

/** The commune of work, within its form: choosing fills the field, the button saves. */
export function WorkPlaceField({ initial, words }: { initial: string; words: CommuneBoxWords }) {
  return <CommuneBox id="lieu" initial={initial} words={words} onChoose={() => undefined} />
}
