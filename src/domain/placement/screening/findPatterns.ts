import { findPhones } from '../../phone/findPhones'
import type { ScreenedKind, ScreenedWords } from './screenedWords'

/** The number of the social security, grouped in any way: sex, year, month, département, commune, order, key. */
const NIR =
  /(?<!\d)[1-478][ .]?\d{2}[ .]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .]?(?:\d{2}|2[AB])[ .]?\d{3}[ .]?\d{3}(?:[ .]?\d{2})?(?!\d)/g
const MAIL = /[^\s@<>()"«»,;]{1,64}\s?(?:@|\[at\]|\(at\))\s?[^\s@<>()"«»,;]{1,100}\.\p{L}{2,12}/giu
/** Digits that nobody writes but as a telephone number: nine and more. */
const LONG_PHONE = 9

const NUMBER = '\\d{1,4}(?:\\s?(?:bis|ter|quater))?,?\\s{1,3}'
const SURE_WAYS = '(?:rue|avenue|av\\.|boulevard|bd|bld|allée|allee|impasse|chemin)'
/** Words that are ways only before a name: « 2 places », « 3 cours de soutien ». */
const OTHER_WAYS = '(?:place|quai|cours|route|square|passage|cité|résidence|lotissement|hameau|villa)'
const LINK = "(?:(?:de la|de l['’]|des|du|de|d['’]|les|la|le)\\s{0,2})?"
/** Words with a capital and a small letter, four at most. */
const NAMED = "\\p{Lu}[\\p{L}’'-]{0,20}\\p{Ll}[\\p{L}’'-]{0,20}(?:\\s\\p{Lu}[\\p{L}’'-]{1,30}){0,3}"
const ADDRESSES = [
  new RegExp(
    `(?<![\\p{L}\\d])${NUMBER}${SURE_WAYS}\\s{1,3}${LINK}[\\p{L}’'-]{1,40}(?:\\s\\p{Lu}[\\p{L}’'-]{1,30}){0,3}`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}\\d])${NUMBER}${OTHER_WAYS}\\s{1,3}${LINK}${NAMED}`, 'gu'),
  new RegExp(
    `(?<![\\p{L}])(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Ii]mpasse|[Aa]llée)\\s{1,3}${LINK}${NAMED}`,
    'gu',
  ),
]

/** Telephones, mails, addresses and numbers of the social security, each of which has a form of its own. */
export function findPatterns(text: string): ScreenedWords[] {
  return [
    ...all(text, NIR, 'nir'),
    ...all(text, MAIL, 'mail'),
    ...ADDRESSES.flatMap((pattern) => all(text, pattern, 'address')),
    ...phones(text),
  ]
}

function all(text: string, pattern: RegExp, kind: ScreenedKind): ScreenedWords[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    kind,
    words,
    start: index,
    end: index + words.length,
  }))
}

function phones(text: string): ScreenedWords[] {
  const found = findPhones(text, { region: null, foreign: (digits) => `+${digits}` })
  // Places hold only where reading digits left the length of the text as it was.
  if (found.text.length !== text.length) return []
  return found.numbers
    .filter(({ number }) => number.replaceAll(/\D/g, '').length >= LONG_PHONE)
    .map(({ start, end }) => ({ kind: 'phone', words: text.slice(start, end).trim(), start, end }))
}
