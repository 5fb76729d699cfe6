import { inferInseeCode } from './inferInseeCode'
import { readCity } from './readCity'

const POSTCODE = /(?<!\d)\d{5}(?!\d)/g
const COUNTRY = /[\s,;-]france[\s,;.]*$/i

/**
 * The street, postcode and commune of an address written whole (`3 rue du Lac, 91150 Étampes`); `null` where no commune of that name has that
 * postcode.
 */
export function splitAddress(
  address: string | null,
): { street: string | null; postcode: string; city: string; inseeCode: string } | null {
  const text = (address ?? '').replace(COUNTRY, '')
  // The last one: a postcode closes an address, whatever numbers come before.
  const found = [...text.matchAll(POSTCODE)].at(-1)
  if (!found) return null
  const [postcode] = found
  const city = readCity(trimmed(text.slice(found.index + postcode.length)).split(/[,;]/)[0])
  const inseeCode = inferInseeCode(postcode, city)
  return city && inseeCode
    ? { street: trimmed(text.slice(0, found.index)) || null, postcode, city, inseeCode }
    : null
}

const trimmed = (text: string) =>
  text
    .replace(/^[\s,;:–-]+/, '')
    .trimEnd()
    .replace(/[,;:–-]$/, '')
    .trimEnd()
