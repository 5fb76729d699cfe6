import { clock } from '@/infra/clock'
import { processWide } from '@/infra/processWide'
import { storableWords } from './storableWords'

/** How long a search may lead to a sheet, in milliseconds, and how many ways from a search to a sheet are held at once. */
const LASTS = 2 * 60 * 60_000
const MOST = 50_000
export const LONGEST_WORDS = 60

type Trail = { left: number; until: number }
const held = processWide('searchTrails', () => new Map<string, Trail>())

/**
 * Notes, in the memory of this server, that a search for these words showed these sheets: each may then be counted once as found by
 * them. Nothing tells who searched; words that are kept nowhere are not noted either.
 */
export function noteSearch(text: string, numbers: readonly string[]): void {
  const words = storableWords(text, LONGEST_WORDS)
  if (words === null) return
  const until = clock.now().getTime() + LASTS
  for (const number of numbers) {
    const key = keyOf(words, number)
    const left = (held.get(key)?.left ?? 0) + 1
    // Written last again: the oldest go first.
    held.delete(key)
    held.set(key, { left, until })
  }
  for (const key of held.keys()) {
    if (held.size <= MOST) break
    held.delete(key)
  }
}

/**
 * The words, in their kept form, of a search of ours that showed this sheet and was not yet counted; `null` for any others: what a
 * browser says of where it comes from is anybody's to write.
 */
export function takeTrail(text: string, number: string): string | null {
  const words = storableWords(text, LONGEST_WORDS)
  if (words === null) return null
  const key = keyOf(words, number)
  const trail = held.get(key)
  if (!trail) return null
  if (trail.left > 1 && trail.until > clock.now().getTime()) trail.left -= 1
  else held.delete(key)
  return trail.until > clock.now().getTime() ? words : null
}

const keyOf = (words: string, number: string) => `${number} ${words}`
