import { formKey } from './formKey'

/** Folded words, those that their forms share, and how they sound; `null` where different words sound so. */
export type Spellings = { known: ReadonlySet<string>; bySound: ReadonlyMap<string, string | null> }

const SHORTEST = 5
const SHORTEST_SOUND = 3
const DOUBLED = /([a-z])\1/g
const SILENT = /(?:er|ez|ees|ee|es|e|ts|ds|s|t|d|x)$/

/** `frape` and `frappes` sound alike. */
function soundOf(word: string): string {
  const heard = word.replaceAll('ph', 'f').replace(DOUBLED, '$1')
  const short = heard.replace(SILENT, '')
  return short.length >= SHORTEST_SOUND ? short : heard
}

/** Reads once how words are spelled. */
export function compileSpellings(words: readonly string[]): Spellings {
  const distinct = new Set(words)
  const bySound = new Map<string, string | null>()
  for (const word of distinct) {
    const sound = soundOf(word)
    const other = bySound.get(sound)
    if (other === undefined) bySound.set(sound, word)
    else if (other !== null && formKey(other) !== formKey(word)) bySound.set(sound, null)
  }
  return { known: new Set([...distinct, ...[...distinct].map(formKey)]), bySound }
}

/** A folded word as sayings spell it, where they only know one that sounds like it. */
export function asSpelled(word: string, { known, bySound }: Spellings): string {
  if (word.length < SHORTEST || known.has(word) || known.has(formKey(word))) return word
  return bySound.get(soundOf(word)) ?? word
}
