import { plainDigits, plainSigns } from '../phone/readableDigits'
import type { CompiledLexicon } from './compileLexicon'
import { type Token, tokenize } from './tokenize'
import { typedAddresses } from './typedAddresses'
import { isArticle } from './writtenForms'

/** A piece of a query; with `parts`, the words of an address, to be met one after the other. */
export type QueryToken = Token & { parts?: string[] }

/** Little words typed without their apostrophe, which are no other word. */
const SPOKEN: ReadonlyMap<string, [string, string]> = new Map(
  'j’ai j’avais n’ai n’est n’a c’est c’était s’est m’est qu’il qu’ils qu’elle qu’un qu’une qu’on d’un j’en n’en qu’en'
    .split(' ')
    .map((spoken) => spoken.normalize('NFD').replace(/\p{M}/gu, '').split('’'))
    .map(([head = '', rest = '']) => [head + rest, [head, rest]]),
)

const ARTICLE_NAMES = new Set(['article', 'articles', 'art'])
/** A telephone number that is being typed. */
const UNFINISHED_PHONE = /^\s*\(?(?:\+33|00\s?33|0)[\d\s./()_-]{2,20}$/
/** Six or eight digits in pairs: a number as it is dialled in the Pacific. */
const PACIFIC_PHONE = /^\s*[2-9]\d(?:[\s.-]\d\d){2}(?:[\s.-]\d\d)?\s*$/
const SHORTEST_SPELLED = 3

function unfinishedPhone(typed: string): QueryToken[] | null {
  const { text } = plainSigns(typed)
  if (PACIFIC_PHONE.test(text)) return [{ text: text.replaceAll(/\D/g, ''), start: 0, end: typed.length }]
  if (!UNFINISHED_PHONE.test(text)) return null
  const digits = text.replaceAll(/[^\d+]/g, '').replace(/^(?:\+|00)330?/, '0')
  return digits.length > 2 && digits.length < 10 && /\d\D+\d/.test(text)
    ? [{ text: digits, start: 0, end: typed.length }]
    : null
}

/** `r s a`, spelled letter by letter. */
function spelledFrom(tokens: readonly QueryToken[], at: number, lexicon: CompiledLexicon): QueryToken | null {
  let end = at
  while (tokens[end]?.text.length === 1) end += 1
  const last = tokens[end - 1]
  const first = tokens[at]
  if (end - at < SHORTEST_SPELLED || !first || !last) return null
  const acronym = tokens
    .slice(at, end)
    .map(({ text }) => text)
    .join('')
  return lexicon.acronyms.has(acronym) ? { text: acronym, start: first.start, end: last.end } : null
}

function mended(tokens: readonly QueryToken[], lexicon: CompiledLexicon): QueryToken[] {
  const kept: QueryToken[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token) continue
    const spelled = spelledFrom(tokens, at, lexicon)
    const spoken = SPOKEN.get(token.text)
    if (spelled) {
      kept.push(spelled)
      at += spelled.text.length - 1
    } else if (spoken && !token.parts) kept.push(...spoken.map((text) => ({ ...token, text })))
    else if (!ARTICLE_NAMES.has(token.text) || !isArticle(tokens[at + 1]?.text ?? '')) kept.push(token)
  }
  return kept
}

/** An address is looked for as it is, and as its site: one that no sheet holds still leads to those of the same site. */
function addressTokens(text: string): QueryToken[] {
  return typedAddresses(text).flatMap(({ start, end, domain, whole }) => {
    const site: QueryToken = { text: domain.join(' '), parts: domain, start, end }
    return whole.length > domain.length ? [site, { ...site, text: whole.join(' '), parts: whole }] : [site]
  })
}

/** What a query is made of, in order: words, and addresses in one piece each. */
export function queryTokens(typed: string, lexicon: CompiledLexicon): QueryToken[] {
  // The places of words are those of what was typed: digits are only changed one for one.
  const plain = plainDigits(typed)
  const text = plain.length === typed.length ? plain : typed
  const unfinished = unfinishedPhone(text)
  const whole = tokenize(text)
  if (unfinished && whole.length > 1) return unfinished
  const addresses = addressTokens(text)
  const words = whole.filter(
    ({ start, end }) => !addresses.some((address) => start < address.end && address.start < end),
  )
  const all = [...words, ...addresses].sort((a, b) => a.start - b.start)
  return mended(all, lexicon)
}
