import { createHash } from 'node:crypto'
import type { ReadComplement } from '@/features/catalogue/complements/read/findComplements'

/** Raised whenever `toSearchDocument` makes other documents of the same sheets. */
const FORMAT = 1

type Args = {
  stored: { id: string; updatedAt: string; themeTitle?: string | null }
  complements: readonly ReadComplement[]
  /** Slugs of the themes of ours that it is found under. */
  themes: readonly string[]
}

/** What an index must hold of a national sheet: another row, another day, other complements as they read today or other themes are another. */
export function nationalRevision({ stored, complements, themes }: Args): string {
  const parts = [FORMAT, stored.id, stored.updatedAt, themes, complements.map(({ text }) => text)]
  return createHash('sha1').update(JSON.stringify(parts)).digest('base64url')
}
