import { SLUGS } from '@/domain/slugs'

/** The kinds of sheets whose texts cite amounts. */
export const CITING_KINDS = [SLUGS.schemes, SLUGS.articles] as const
