import { inferInseeCode } from './inferInseeCode'
import { readCity } from './readCity'

const POSTCODE = /(?<![\d-])(?:F(?:R)?-)?(\d{2} ?\d{3})(?!\d)/gi
const COUNTRY = /[\s,;-]france[\s,;.]*$/i
/** Where the name of the commune ends and something else starts: `Étampes, bâtiment B`, `Étampes Tél. …`. */
const AFTER_CITY = /[,;]|\s+(?=t[ée]l(?:[ée]phone)?(?!\p{L}))/iu
/** `3 rue du Lac, Étampes (91150)`: the commune before its postcode. */
const CITY_BEFORE = /^(?:([\s\S]*)(?:[,;\n]| [-–] ))?([^,;\n]+?) ?\($/

/** The parts of an address; what stands after its commune is in its street. */
type SplitAddress = { street: string | null; postcode: string; city: string; inseeCode: string }

/**
 * The street, postcode and commune of an address written whole (`3 rue du Lac, 91150 Étampes`); `null` where no commune of that name has that
 * postcode. Nothing of it is lost.
 */
export function splitAddress(address: string | null): SplitAddress | null {
  const text = (address ?? '').replace(COUNTRY, '')
  // The last one: a postcode closes an address, whatever numbers come before.
  const found = [...text.matchAll(POSTCODE)].at(-1)
  const postcode = found?.[1]?.replace(' ', '')
  if (!found || !postcode) return null
  const before = text.slice(0, found.index)
  const after = trimmed(text.slice(found.index + found[0].length))
  const bracket = /^\)/.test(after) ? CITY_BEFORE.exec(before) : null
  if (bracket) return addressOf(postcode, bracket[2] ?? '', [bracket[1] ?? '', after.slice(1)])
  const end = AFTER_CITY.exec(after)
  return addressOf(postcode, end ? after.slice(0, end.index) : after, [
    before,
    end ? after.slice(end.index + end[0].length) : '',
  ])
}

function addressOf(postcode: string, name: string, around: readonly string[]): SplitAddress | null {
  const city = readCity(name)
  const inseeCode = inferInseeCode(postcode, city)
  const street = around.map(trimmed).filter(Boolean).join(', ') || null
  return city && inseeCode ? { street, postcode, city, inseeCode } : null
}

const trimmed = (text: string) =>
  text
    .replace(/^[\s,;:–-]+/, '')
    .trimEnd()
    .replace(/[,;:–-]$/, '')
    .trimEnd()
