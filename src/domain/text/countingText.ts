import { fold } from './foldText'
import { isStopWord } from './stopWords'
import { foldedWords } from './tokenize'

/** Little words that also begin others, with a hyphen or stuck: `sur-endettement`, `e-mail`. */
export const PREFIXES: ReadonlySet<string> = new Set('sur en par pour avec e i x k'.split(' '))

const PREFIXED = /(?<![a-z0-9'-])(sur|en|par|pour|avec|[eixk])-([a-z]{4,30})(?![a-z0-9'-])/g

/** A text as both indexes hold it: the words that count, one space between, and its stop words, once each. */
type CountingText = { text: string; stops: string[] }

/**
 * Without stop words, a phrase is found whatever little words it holds. Compounds whose first part is one of them are there in one
 * word too, after all the others: nothing else of them would be left.
 */
export function countingText(text: string): CountingText {
  const words = foldedWords(text)
  const joined = [...fold(text).matchAll(PREFIXED)].map(([, first = '', rest = '']) => first + rest)
  return {
    text: [...words.filter((word) => !isStopWord(word)), ...joined].join(' '),
    stops: [...new Set(words.filter(isStopWord))],
  }
}
