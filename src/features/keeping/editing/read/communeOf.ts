import { placeNameForms } from '@/domain/territory/placeNameForms'
import { searchCommunes } from '@/infra/geography/searchCommunes'

/** The INSEE code of the commune of this name at this postcode; `null` when there is none so. */
export function communeOf(city: string, postcode: string | null): string | null {
  const plain = city.replace(/(?<!\s)\s+cedex(\s+\d+)?$/i, '')
  const asked = placeNameForms(plain)
  const isNamedSo = (name: string | null) =>
    name !== null && placeNameForms(name).some((form) => asked.includes(form))
  const found = searchCommunes([plain, postcode].filter(Boolean).join(' ')).find(
    ({ name, formerName }) => isNamedSo(name) || isNamedSo(formerName),
  )
  return found?.code ?? null
}
