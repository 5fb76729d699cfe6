import { unaccented } from '../../text/unaccented'
import { givenNameOf } from './givenNames'
import type { ScreenedWords, ScreeningContext } from './screenedWords'
import { BODY_WORDS, FIELD_WORDS, KIN_WORDS, TITLES } from './wordsOfTheField'

/** A word, with the hyphens within it; an elided article is left out. */
const WORD = /\p{L}+(?:-\p{L}+)*/gu
const CAPITAL = /^\p{Lu}/u
/** A capital and small letters: neither an acronym nor an initial. */
const CAPITALISED = /^\p{Lu}\p{Ll}|^\p{Lu}{4,}$|-\p{Lu}\p{Ll}/u
/** What ends a sentence or begins a line; a single letter before the point is an initial or a title. */
const BREAK = /(?:^|[.!?:;•\n\r(«"–—]\s{0,3}|(?:^|\n)\s{0,3}-\s{0,3})$/u
const LINKS = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et', 'a', 'au', 'aux'])
const SAINT = new Set(['saint', 'sainte', 'st', 'ste', 'notre-dame'])
const TO_PLACE = new Set(['a', 'de', 'd', 'vers', 'sur', 'depuis', 'entre'])
const SHORTEST = 4
/** Names of peoples, which some write with a capital: « mère Algérienne ». */
const PEOPLE = /(?:ienne|ien|aise|ais|oise|enne|een|aine|ain)$/
const MOSTLY_CAPITALS = 0.7
/** How far back a word that names a body or an illness reaches: « collège public Jean Moulin ». */
const BODY_REACH = 4

type Word = {
  text: string
  folded: string
  start: number
  end: number
  isCapital: boolean
  /** A capital that the start of a sentence gives it. */
  isFirst: boolean
}

/** Given names, surnames after a title or whoever is spoken of, pairs of capitalised words: whatever may name a person. */
export function findNames(text: string, isPlace: ScreeningContext['isPlace']): ScreenedWords[] {
  const words = wordsOf(text)
  const found: ScreenedWords[] = []
  for (let at = 0; at < words.length; at += 1) {
    const last = lastOfName(words, at, { text, isPlace })
    if (last === null) continue
    const [first, end] = [words[at], words[last]]
    if (first && end)
      found.push({ kind: 'name', words: text.slice(first.start, end.end), start: first.start, end: end.end })
    at = last
  }
  return found
}

type Around = { text: string; isPlace: ScreeningContext['isPlace'] }

/** Where the name that begins at a word ends; `null` where none begins. */
function lastOfName(words: readonly Word[], at: number, around: Around): number | null {
  const word = words[at]
  if (!word) return null
  if (isNaming(words, at, around.text) && isSurname(words, at + 1, around)) return run(words, at + 1, around)
  if (isOfPlaceOrBody(words, at, around)) return null
  const given = givenNameOf(word.text)
  const next = words[at + 1]
  const isFollowed =
    next !== undefined && isBeside(word, next, around.text) && isSurname(words, at + 1, around)
  if (given === 'sure' && (word.text.length >= SHORTEST || (word.isCapital && !isAcronym(word.text))))
    return isFollowed ? run(words, at + 1, around) : at
  if (
    given === 'capital' &&
    CAPITALISED.test(word.text) &&
    (!word.isFirst || isFollowed) &&
    !FIELD_WORDS.has(word.folded)
  )
    return isFollowed ? run(words, at + 1, around) : at
  return isShoutedSurname(word, next, around.text) || isPair(words, at, around)
    ? run(words, at + 1, around)
    : null
}

/** `DUPONT Chloé` */
const isShoutedSurname = (word: Word, next: Word | undefined, text: string): boolean =>
  next !== undefined &&
  /^\p{Lu}{4,}$/u.test(word.text) &&
  isBeside(word, next, text) &&
  CAPITALISED.test(next.text) &&
  givenNameOf(next.text) === 'sure'

/** `Mme`, `famille`, `prénommé`, `éducatrice`: a name may follow. */
function isNaming(words: readonly Word[], at: number, text: string): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || !next || !isBeside(word, next, text)) return false
  return TITLES.has(word.folded) || KIN_WORDS.has(word.folded)
}

/** Two capitalised words side by side, neither of which is of the field, a place, nor at the start of a sentence. */
function isPair(words: readonly Word[], at: number, around: Around): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || !next || word.isFirst || !isBeside(word, next, around.text)) return false
  return isSurname(words, at, around) && isSurname(words, at + 1, around)
}

/** A capitalised word that is no acronym, no word of the field, no place. */
function isSurname(words: readonly Word[], at: number, around: Around): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (!word || !CAPITALISED.test(word.text) || isAcronym(word.text)) return false
  const isTitled = before !== undefined && TITLES.has(before.folded)
  if (FIELD_WORDS.has(word.folded) || (!isTitled && isKnownPlace(words, at, around))) return false
  return !PEOPLE.test(word.folded) || givenNameOf(word.text) !== null || isTitled
}

/** The last of the capitalised words that follow one another from one. */
function run(words: readonly Word[], at: number, around: Around): number {
  const [word, next] = [words[at], words[at + 1]]
  const goesOn = word && next && isBeside(word, next, around.text) && isSurname(words, at + 1, around)
  return goesOn ? run(words, at + 1, around) : at
}

/** Part of the name of a place (`Saint-Denis`, `à Valence`), of a body or of an illness (`collège Jean Moulin`). */
function isOfPlaceOrBody(words: readonly Word[], at: number, around: Around): boolean {
  const word = words[at]
  if (!word?.isCapital) return false
  if (isKnownPlace(words, at, around)) return true
  for (let back = at - 1; back >= Math.max(0, at - BODY_REACH); back -= 1) {
    const before = words[back]
    if (!before || /[.!?;:\n,]/.test(around.text.slice(before.end, words[back + 1]?.start))) return false
    if (BODY_WORDS.has(before.folded)) return true
    if (!before.isCapital && !LINKS.has(before.folded) && !FIELD_WORDS.has(before.folded)) return false
  }
  return false
}

function isKnownPlace(words: readonly Word[], at: number, { text, isPlace }: Around): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!word) return false
  if (word.folded.split('-').some((part) => SAINT.has(part)) || (before && SAINT.has(before.folded)))
    return true
  // « à Robert-Debré »: a name that is joined to no other given name is that of a place where one is.
  const [, joined = ''] = word.text.split('-')
  if (before?.folded === 'a' && joined !== '' && CAPITAL.test(joined) && givenNameOf(joined) === null)
    return true
  if (givenNameOf(word.text) === null) {
    const pair = next && isBeside(word, next, text) ? text.slice(word.start, next.end) : null
    const wide = before && isBeside(before, word, text) ? text.slice(before.start, word.end) : null
    return [word.text, pair, wide].some((name) => name !== null && isPlace(name))
  }
  // A name that is a commune too: a place where one is, comes from or goes, unless it is whose mother one speaks of.
  const isOfSomebody = before?.folded === 'de' && KIN_WORDS.has(words[at - 2]?.folded ?? '')
  return before !== undefined && TO_PLACE.has(before.folded) && !isOfSomebody && isPlace(word.text)
}

/** Nothing but a space, or the point of a title, stands between them. */
const isBeside = (word: Word, next: Word, text: string): boolean =>
  /^(?:\.?\s|\s?:\s)$/.test(text.slice(word.end, next.start)) || text.slice(word.end, next.start) === ' '

/** All capitals and no given name of four letters or more. */
const isAcronym = (text: string): boolean =>
  text === text.toUpperCase() && (text.length < SHORTEST || (text.length < 7 && givenNameOf(text) === null))

function wordsOf(text: string): Word[] {
  const letters = text.replaceAll(/\P{L}/gu, '')
  const capitals = letters.replaceAll(/\P{Lu}/gu, '').length
  // Typed in capitals: they say nothing.
  const isShouted = letters.length > 20 && capitals / letters.length > MOSTLY_CAPITALS
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: isShouted ? word.toLowerCase() : word,
    folded: unaccented(word).replaceAll('œ', 'oe'),
    start: index,
    end: index + word.length,
    isCapital: !isShouted && CAPITAL.test(word),
    isFirst: BREAK.test(text.slice(0, index)),
  }))
}
