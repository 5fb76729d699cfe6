import { foldPlaceName } from '../territory/foldPlaceName'
import { romanNumber } from '../territory/romanNumber'
import { fold } from '../text/foldText'
import { inShort } from './inShort'
import { singular } from './singular'

const STOP_WORDS = new Set(
  'a au aux avec ce ces c d dans de des du en et j l la le les m n ou par pour qu s sur t un une y'.split(
    ' ',
  ),
)

/** A letter that numbers what stands before it: `Site A`, `Lot n° B`; small words are letters too. */
const LETTERED =
  /(?<![\p{L}])((?:site|lot|bâtiment|bat|zone|secteur|groupe|équipe|unité|antenne|section|annexe|agence|point|centre)\s+(?:n°\s*)?)(\p{L})(?=\s*(?:$|[-–—,;:()/]))/giu
/** What no name says by itself: a letter as a word. */
const LETTER = 'lettre'
const ROMAN_CAPITALS = /(?<![\p{L}\d’'])([IVX]{1,6})(?:er|re|ère|e|ème|eme)?(?![\p{L}\d’'])/gu
const ROMAN_SMALL = /\b(ii|iii|iv|vii|viii)\b/g
const ORDINAL = /^(\d+)(?:er|re|ere|nde?|e|eme|ieme)$/
const DOTTED = /(?<![a-z0-9])(?:[a-z]\. ?){2,}(?:[a-z](?![a-z0-9']))?/g
const SPELLED = /\b(?:[a-z] ){2,}[a-z]\b/g

/**
 * The words of a name that count, in order and once each: folded, plurals and small words off, long forms of acronyms in short, numbers in
 * figures (`II`, `2ème`, `n° 2` → `2`), letters that number a site as words (`Site B` → `site`, `lettreb`).
 */
export function nameWords(name: string): string[] {
  const numbered = name
    .replaceAll(ROMAN_CAPITALS, (all, figures: string) => ` ${romanNumber(figures) ?? all} `)
    .replaceAll(LETTERED, `$1${LETTER}$2`)
  const dotted = fold(numbered).replaceAll(DOTTED, (letters) => `${letters.replaceAll(/[. ]/g, '')} `)
  const folded = foldPlaceName(dotted)
    .replaceAll(ROMAN_SMALL, (figures) => String(romanNumber(figures)))
    .replaceAll(SPELLED, (letters) => letters.replaceAll(' ', ''))
    .replaceAll(/\b([a-z]{2,})(\d{1,3})\b/g, '$1 $2')
    .replaceAll(/\b(\d+) (?:er|e|eme|ieme|nde?)\b/g, '$1')
    .replaceAll(/\b(?:no|num|numero) (?=\d)/g, '')
  const words = inShort(folded)
    .split(' ')
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
    .map(plainWord)
  return [...new Set(words)]
}

function plainWord(word: string): string {
  const ordinal = ORDINAL.exec(word)?.[1]
  if (ordinal) return String(Number(ordinal))
  if (/^\d+$/.test(word) && word.length < 5) return word.replace(/^0+(?=\d)/, '')
  if (word.length === 1) return `${LETTER}${word}`
  return singular(word)
}
