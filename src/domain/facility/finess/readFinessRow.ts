import type { SourceNotice } from '../../sources/SourceRecord'
import { categoryOfFiness } from './categoryOfFiness'
import type { FinessRecord } from './FinessRecord'
import type { NamedCells } from './finessColumns'
import { finessCommune, finessDepartement } from './finessCommune'
import { finessFault } from './finessFault'
import { finessPoint } from './finessPoint'
import { finessStreet } from './finessStreet'
import { dayOf, type ReadValue, routeOf, siretOf } from './finessValues'
import { isFinessNumber } from './isFinessNumber'

/** A row understood: `record` is `null` when it is refused; `key` is its number where it can be read. */
export type FinessRow = {
  record: FinessRecord | null
  key: string | null
  refused: SourceNotice[]
  warnings: SourceNotice[]
}

const NUMBER_LENGTH = 9

/** Reads the named cells of an establishment; `null` when its category receives no child of the ASE or the PJJ. */
export function readFinessRow(row: number, cells: NamedCells): FinessRow | null {
  const found = categoryOfFiness(cells.categetab ?? '', `${cells.rs ?? ''} ${cells.rslongue ?? ''}`)
  if (!found) return null
  const warnings: SourceNotice[] = []
  const notice = (column: string, rule: string): SourceNotice => ({
    row,
    column,
    value: cells[column] ?? '',
    rule,
  })
  const take = (column: string, read: (text?: string) => ReadValue): string | null => {
    const { value, warning } = read(cells[column])
    if (warning) warnings.push(notice(column, warning))
    return value
  }
  const number = numberOf(cells.nofinesset)
  const refused = [
    ...(isFinessNumber(number) ? [] : [notice('nofinesset', finessFault(number) ?? '')]),
    ...(cells.rs || cells.rslongue ? [] : [notice('rs', 'l’établissement n’a pas de nom')]),
  ]
  const key = isFinessNumber(number) ? number : null
  if (refused.length > 0) return { record: null, key, refused, warnings }
  if (found.isGuess)
    warnings.push(notice('categetab', 'catégorie de la PJJ devinée d’après le nom\u00a0: à vérifier'))
  const place = placeOf(cells)
  if (!place.inseeCode) warnings.push(notice('commune', 'commune inconnue\u00a0: laissée de côté'))
  const legalNumber = numberOf(cells.nofinessej)
  const point = finessPoint(cells.coordx, cells.coordy, cells.sourcegeocod ?? '', place.departement)
  if (!point && (cells.coordx || cells.coordy))
    warnings.push(notice('coordx', 'coordonnées illisibles\u00a0: laissées de côté'))
  return {
    key,
    refused,
    record: {
      row,
      finessNumber: number,
      legalNumber: isFinessNumber(legalNumber) ? legalNumber : null,
      name: cells.rs ?? cells.rslongue ?? '',
      longName: cells.rslongue ?? null,
      ...place,
      phone: cells.telephone ?? null,
      finessCategory: cells.categetab ?? '',
      category: found.category,
      siret: take('siret', siretOf),
      openedOn: take('dateouv', dayOf),
      authorisedOn: take('dateautor', dayOf),
      updatedOn: take('datemaj', dayOf),
      point,
    },
    warnings,
  }
}

/** The number with the zero that a spreadsheet drops. */
const numberOf = (text = '') => (/^\d+$/.test(text) ? text.padStart(NUMBER_LENGTH, '0') : text)

/** Codes of the commune together (`cog`), or apart with the département; the postcode in its column, or in the routing line. */
function placeOf(cells: NamedCells) {
  const { cog, codepostal, libelle_routage: town, departement, commune } = cells
  const routed = routeOf(cells.ligneacheminement)
  const inseeCode = cog ? cog.padStart(5, '0') : finessCommune(departement, commune)
  return {
    complement: [cells.compldistrib, cells.lieuditbp].filter(Boolean).join(', ') || null,
    street: finessStreet(cells),
    postcode: codepostal?.padStart(5, '0') ?? routed.postcode,
    city: town ? routeOf(town).city : routed.city,
    inseeCode: inseeCode && /^(?:\d{2}|2[AB])\d{3}$/.test(inseeCode) ? inseeCode : null,
    departement: finessDepartement(departement),
  }
}
