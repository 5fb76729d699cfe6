import { canReadAudience, type ReaderClass } from '@/domain/ReaderClass'
import type { Scheme } from '@/payload-types'
import { said } from './factLines'
import type { Fact } from './SheetFacts'

/** The answers of a scheme to check; nothing of one that the class may not read at all. */
export function schemeFacts(scheme: Scheme, readerClass: ReaderClass): Fact[] {
  if (!canReadAudience(readerClass, scheme.audience)) return []
  const answers = ['forWhom', 'conditions', 'amount', 'where', 'delay'] as const
  return answers.map((key) => ({ key, lines: said([scheme[key]]), withheld: false }))
}
