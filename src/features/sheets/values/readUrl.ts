import { readLine } from './readText'
import type { Spot } from './Spot'

const SCHEME = /^https?:\/\//i
const BARE_DOMAIN = /^(?:www\.|(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#:]|$))/i
/** `http:/ville.fr`, `https//ville.fr`, `http://https://ville.fr`: its last scheme is meant. */
const SLIPPED = /^(?:https?[:/]{1,4})+(?=[^/:])/i
const RULES = {
  several: 'plusieurs adresses web\u00a0: seule la première est gardée',
  mended: 'adresse web mal écrite\u00a0: rétablie, à vérifier',
  words: 'mots autour de l’adresse web\u00a0: laissés de côté',
  none: 'ce n’est pas une adresse web\u00a0: laissée de côté',
} as const

/** A web address, `https://` added where only the domain is written, slips of the pen mended with a warning; `null` with a warning for anything else. */
export function readUrl(value: unknown, { notes, column }: Spot): string | null {
  const text = readLine(value)
  if (!text) return null
  const warn = (rule: keyof typeof RULES) => notes.warn(column, value, RULES[rule])
  const bare = withoutWords(text)
  const [first = '', ...others] = bare.split(
    /(?<!\s)\s+(?:(?:et|ou|[;,|])\s*)?(?=https?:|www\.)|[;,|]\s*(?=https?:|www\.)/i,
  )
  const written = trimmed(first)
  const mended = withScheme(written)
  // The scheme that a form writes before anything is typed.
  if (/^https?:\/*(?:www\.?)?$/i.test(written)) return null
  if (!mended || /\s/.test(mended) || !isOnline(mended)) {
    warn('none')
    return null
  }
  if (others.length > 0) warn('several')
  if (bare !== text) warn('words')
  if (SLIPPED.test(written) && !mended.startsWith(written)) warn('mended')
  return mended
}

function withScheme(written: string): string | null {
  const [slip] = SLIPPED.exec(written) ?? []
  if (!slip) return BARE_DOMAIN.test(written) ? `https://${written}` : null
  if (SCHEME.test(slip) && slip.search(/https?[:/]{1,4}$/i) === 0) return written
  const last = /s[:/]{1,4}$/i.test(slip) ? 'https' : 'http'
  return `${last}://${written.slice(slip.length)}`
}

/** `Site : www.ville.fr (en construction)` without what is not its address. */
const withoutWords = (text: string) =>
  text
    .replace(/^[\p{L} ]{1,40} ?: ?(?=https?:\/\/|www\.)/iu, '')
    .replace(/^((?:https?:\/\/|www\.)[^\s]+) \([^()]*\)$/i, '$1')

/** Without the signs that stand around an address in a sentence; a bracket that it opens is its own. */
function trimmed(text: string): string {
  const inner = text.replace(/^[\s<("'«]+/, '').replace(/(?<![\s>"'»,;.])[\s>"'»,;.]+$/, '')
  return inner.includes('(') ? inner : inner.replace(/(?<!\))\)+$/, '')
}

/** A host has a name with a point; that of a trial portal has none. */
const isOnline = (address: string) =>
  URL.canParse(address) && /\.[^.]+$|^localhost$/.test(new URL(address).hostname)
