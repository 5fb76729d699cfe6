import type { PlaceValues } from '@/domain/sources/SourceRecord'
import { saysNone } from '@/domain/sources/saysNothing'
import { typedCommune } from '@/domain/territory/typedCommune'
import { communeLabels } from '@/infra/geography/communeLabels'
import { isPostcodeOf, recogniseCommune } from '@/infra/geography/recogniseCommune'
import { readCity } from './readCity'
import { readInseeCode, readPostcode } from './readCodes'
import { readLine } from './readText'
import type { Spot } from './Spot'

type Cell = { value: unknown; spot: Spot }
type Cells = { postcode: Cell; city: Cell; inseeCode?: Cell | undefined }

/**
 * The postcode, the name and the INSEE code of a commune, each from its cell; the code is told by the two others where it is missing.
 * Namesakes are not chosen from and a name that no commune bears gives no code: both are said.
 */
export function readCommune({
  postcode,
  city,
  inseeCode,
}: Cells): Pick<PlaceValues, 'postcode' | 'city' | 'inseeCode'> {
  const read = readCity(city.value)
  // A commune of the Pyrenees bears the name of nothing: Aucun (65400).
  const name = read && saysNone(read) && readLine(postcode.value) !== '65400' ? null : read
  const code =
    readPostcode(postcode.value, postcode.spot) ?? typedCommune(readLine(city.value) ?? '').postcode
  const given = inseeCode ? readInseeCode(inseeCode.value, inseeCode.spot) : null
  return { postcode: code, city: name, inseeCode: given ?? (name ? toldBy(code, city) : null) }
}

function toldBy(postcode: string | null, { value, spot }: Cell): string | null {
  const city = readLine(value)
  if (!city) return null
  const found = recogniseCommune({ city, postcode })
  const [only, ...namesakes] = found
  const warn = (rule: string) => spot.notes.warn(spot.column, value, rule)
  if (!only)
    warn(
      postcode
        ? `aucune commune de ce nom n’a le code postal ${postcode}\u00a0: gardée sans code INSEE, à vérifier`
        : 'aucune commune connue de ce nom\u00a0: gardée sans code INSEE, à vérifier',
    )
  else if (namesakes.length > 0)
    warn(`plusieurs communes de ce nom (${communeLabels(found)})\u00a0: gardée sans code INSEE, à choisir`)
  else if (postcode && !isPostcodeOf(only, postcode))
    warn(`le code postal ${postcode} n’est pas celui de ${only.name}\u00a0: gardé, à vérifier`)
  return namesakes.length > 0 ? null : (only?.code ?? null)
}
