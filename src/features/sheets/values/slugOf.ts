import { unaccented } from '@/domain/text/unaccented'

/** A code made of a name: `Hinaura (AURA)` → `hinaura-aura`. Keys of records are made of it: it stays as it is. */
export function slugOf(name: string): string {
  return unaccented(name)
    .replaceAll('œ', 'oe')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
