/**
 * Who reads, as the three nested audiences see it: `agents` reads everything published, `partners` what is shared with
 * partners or public, `public` (anonymous) only what is public.
 */
export const READER_CLASSES = ['public', 'partners', 'agents'] as const

export type ReaderClass = (typeof READER_CLASSES)[number]

/** The audience (*diffusion*) of a sheet: the widest reader class that may read it. */
export type Audience = ReaderClass

const RANK: Record<ReaderClass, number> = { public: 0, partners: 1, agents: 2 }

/** Tells whether a reader of this class may read what is shared with this audience. */
export function canReadAudience(readerClass: ReaderClass, audience: Audience): boolean {
  return RANK[readerClass] >= RANK[audience]
}
