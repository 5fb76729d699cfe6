import { readLine } from './readText'
import type { Spot } from './Spot'

const SCHEME = /^https?:\/\//i
const BARE_DOMAIN = /^(?:www\.|(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]|$))/i

/** A web address, `https://` added where only the domain is written; `null` with a warning for anything else. */
export function readUrl(value: unknown, { notes, column }: Spot): string | null {
  const text = readLine(value)
  if (!text) return null
  const [first = '', ...others] = text.split(
    /(?<!\s)\s+(?:(?:et|ou|[;,|])\s*)?(?=https?:|www\.)|[;|]\s*(?=https?:|www\.)/i,
  )
  if (others.length > 0)
    notes.warn(column, value, 'plusieurs adresses web\u00a0: seule la première est gardée')
  const address = SCHEME.test(first) ? first : BARE_DOMAIN.test(first) ? `https://${first}` : null
  if (!address || /\s/.test(address) || !URL.canParse(address)) {
    notes.warn(column, value, 'ce n’est pas une adresse web\u00a0: laissée de côté')
    return null
  }
  return address
}
