import type { Where } from 'payload'
import { codesOfCommune } from '@/infra/geography/codesOfCommune'
import { communeOf } from '@/infra/geography/recogniseCommune'

/** The INSEE codes of a commune told by its name or its code, with those merged into it; none for a name that is no commune's. */
export function communeCodes(commune: string): string[] {
  const isCode = /^\d[\dAB]\d{3}$/i.test(commune)
  const code = isCode ? commune.toUpperCase() : communeOf({ city: commune })
  return code ? codesOfCommune(code) : []
}

/** The sheets of a commune, by its INSEE code (those of the communes merged into it too) or its name; `path` leads to the sheet that has the address. */
export function ofCommune(commune: string, path = ''): Where {
  if (!commune) return {}
  const codes = communeCodes(commune)
  const coded = codes.length > 0 ? [{ [`${path}address.inseeCode`]: { in: codes } }] : []
  const isCode = /^\d[\dAB]\d{3}$/i.test(commune)
  return { or: isCode ? coded : [{ [`${path}address.city`]: { like: commune } }, ...coded] }
}
