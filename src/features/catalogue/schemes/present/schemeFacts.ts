import { canReadAudience, type ReaderClass } from '@/domain/ReaderClass'
import { said } from '@/features/sheets/facts/factLines'
import type { Fact } from '@/features/sheets/facts/SheetFacts'
import type { Scheme } from '@/payload-types'

/** The answers of a scheme to check; nothing of one that the class may not read at all. */
export function schemeFacts(scheme: Scheme, readerClass: ReaderClass): Fact[] {
  if (!canReadAudience(readerClass, scheme.audience)) return []
  const answers = ['forWhom', 'conditions', 'amount', 'where', 'delay'] as const
  return answers.map((key) => ({ key, lines: said([scheme[key]]), withheld: false }))
}
