import { fold } from './foldText'
import { isStopWord } from './stopWords'
import { wordsOfFolded } from './tokenize'

/** Little words that also begin others, with a hyphen or stuck: `sur-endettement`, `e-mail`. */
export const PREFIXES: ReadonlySet<string> = new Set('sur en par pour avec e i x k'.split(' '))

/** From its hyphen on: texts hold fewer of them than words. */
const PREFIXED = /-(?<=(?<![a-z0-9'-])(sur|en|par|pour|avec|[eixk])-)([a-z]{4,30})(?![a-z0-9'-])/g

/** A text as both indexes hold it: the words that count, one space between, and its stop words, once each. */
type CountingText = { text: string; stops: string[] }

/**
 * Without stop words, a phrase is found whatever little words it holds. Compounds whose first part is one of them are there in one
 * word too, after all the others: nothing else of them would be left.
 */
export function countingText(text: string): CountingText {
  const folded = fold(text)
  const counting: string[] = []
  const stops = new Set<string>()
  for (const word of wordsOfFolded(folded)) {
    if (isStopWord(word)) stops.add(word)
    else counting.push(word)
  }
  for (const [, first = '', rest = ''] of folded.matchAll(PREFIXED)) counting.push(first + rest)
  return { text: counting.join(' '), stops: [...stops] }
}
