import { diffArrays } from 'diff'

/** A run of words that were taken away, that were added, or that stay. */
export type WordRun = { kind: 'gone' | 'new' | 'same'; text: string }

/** A figure with its thousands, its decimals and its unit is one word: « 1 234,56 € ». */
const WORDS =
  /\d+(?:[\u00a0\u202f.,]\d+)*(?:[\u00a0\u202f](?:€|%|F\b))?|[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*|\s+|./gu

/** More words than that on both sides together would take too long to compare: the whole is then told as one. */
const MOST_WORDS = 12_000
/** A pair that differs more than that is read better whole. */
const MOST_EDITS = 2000

/** What changed from one text to another, by words and never by letters. */
export function wordDiff(was: string, is: string): WordRun[] {
  const [before, after] = [wordsOf(was), wordsOf(is)]
  const runs =
    before.length + after.length > MOST_WORDS
      ? undefined
      : diffArrays(before, after, { maxEditLength: MOST_EDITS })
  if (!runs) return whole(was, is)
  return runs.map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value.join(''),
  }))
}

const wordsOf = (text: string): string[] => text.match(WORDS) ?? []

const whole = (was: string, is: string): WordRun[] => [
  { kind: 'gone', text: was },
  { kind: 'new', text: is },
]
