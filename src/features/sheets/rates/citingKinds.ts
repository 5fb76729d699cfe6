import { SLUGS } from '@/domain/slugs'

/** The kinds of sheet whose texts cite amounts, in the order in which they are read. */
export const CITING_KINDS = [SLUGS.schemes, SLUGS.articles] as const
export type CitingKind = (typeof CITING_KINDS)[number]

/** Tells whether the texts of a kind may cite amounts. */
export function isCitingKind(kind: string | undefined): kind is CitingKind {
  return CITING_KINDS.some((known) => known === kind)
}
