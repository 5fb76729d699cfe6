import { createTranslator } from 'next-intl'
import texts from '../../../../../messages/fr/follow.json'
import type { SheetChange } from '../SheetChange'

const t = createTranslator({ locale: 'fr', messages: { follow: texts }, namespace: 'follow.nature' })

/** What became of a sheet, in a word or two: that of its publication where it gave one. */
export function changeWords({ nature, said }: Pick<SheetChange, 'nature' | 'said'>): string {
  return nature === 'said' && said ? said : t(nature)
}
