import { communeOf } from '@/infra/geography/recogniseCommune'
import { readCity } from './readCity'

const POSTCODE = /(?<![\d-])(?:F(?:R)?-)?(\d{2} ?\d{3})(?!\d)/gi
const COUNTRY = /[\s,;-]france[\s,;.]*$/i
/** Where the name of the commune ends and something else starts: `Étampes, bâtiment B`, `Étampes Tél. …`. */
const AFTER_CITY = /[,;]|(?<!\s)\s+(?=t[ée]l(?:[ée]phone)?(?!\p{L}))/iu
const SEPARATORS = /[,;\n]| [-–] /g

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
  const bracket = after.startsWith(')') ? cityBefore(before) : null
  if (bracket) return addressOf(postcode, bracket.city, [bracket.street, after.slice(1)])
  const end = AFTER_CITY.exec(after)
  return addressOf(postcode, end ? after.slice(0, end.index) : after, [
    before,
    end ? after.slice(end.index + end[0].length) : '',
  ])
}

/** `3 rue du Lac, Étampes (`: the commune before a postcode in brackets. */
function cityBefore(before: string): { street: string; city: string } | null {
  if (!before.endsWith('(')) return null
  const text = before.slice(0, -1).trimEnd()
  const last = [...text.matchAll(SEPARATORS)].at(-1)
  const city = last ? text.slice(last.index + last[0].length) : text
  return city === '' ? null : { street: last ? text.slice(0, last.index) : '', city }
}

function addressOf(postcode: string, name: string, around: readonly string[]): SplitAddress | null {
  const city = readCity(name)
  const inseeCode = communeOf({ city, postcode })
  const street = around.map(trimmed).filter(Boolean).join(', ') || null
  return city && inseeCode ? { street, postcode, city, inseeCode } : null
}

const trimmed = (text: string) =>
  text
    .replace(/^[\s,;:–-]+/, '')
    .trimEnd()
    .replace(/[,;:–-]$/, '')
    .trimEnd()
