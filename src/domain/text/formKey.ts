import { sayingWord } from './sayingWord'

const SHORTEST = 4
const PLURAL = /[sx]$/
/** Endings of verbs, and of what they make of persons: `frappee`, `frappait`, `frapper` are one in a saying of several words. */
const SHORT_ENDING = /(?:er|ez|ee|e)$/
const LONG_ENDING = /(?:aient|ait|ais|ent|ant|era|erait)$/

const keys = new Map<string, string>()
const MOST_KEYS = 20_000

/** What the forms of a folded word share in a saying of several words: number, gender and tense do not count. */
export function formKey(word: string): string {
  const read = keys.get(word)
  if (read !== undefined) return read
  const key = readKey(word)
  if (keys.size < MOST_KEYS) keys.set(word, key)
  return key
}

function readKey(word: string): string {
  const known = sayingWord(word)
  if (known !== null) return known
  const one = word.length > SHORTEST ? word.replace(PLURAL, '') : word
  const short = one.replace(SHORT_ENDING, '')
  if (short.length >= SHORTEST && short !== one) return short
  const long = one.replace(LONG_ENDING, '')
  return long.length > SHORTEST ? long : one
}
