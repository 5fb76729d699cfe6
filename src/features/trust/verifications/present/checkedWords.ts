import { createTranslator } from 'next-intl'
import type { Fact } from '@/features/sheets/facts/SheetFacts'
import verifications from '../../../../../messages/fr/verifications.json'

const t = createTranslator({ locale: 'fr', messages: { verifications }, namespace: 'verifications.fact' })

/** What somebody who confirms has read, in words: the facts that were shown to them. */
export function checkedWords(facts: readonly Fact[]): string {
  return facts
    .filter(({ lines, withheld }) => lines.length > 0 && !withheld)
    .map(({ key }) => t(key).toLowerCase())
    .join(', ')
}
