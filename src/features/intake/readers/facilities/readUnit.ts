import { ACCOMMODATION_MODES, STAY_DURATIONS, UNIT_NEEDS, UNIT_SEXES } from '@/domain/facility/closedLists'
import type { UnitValues } from '@/domain/sources/unitValues'
import { fitText } from '@/features/sheets/values/fitText'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readNumber } from '@/features/sheets/values/readNumber'
import { readLine } from '@/features/sheets/values/readText'
import { codeOf, knownCodesOf } from './codeOf'
import { type FacilityCells, UNIT_COLUMNS } from './facilityColumns'

const NAME_MAX = 150
const OBLIGATORY = 'valeur obligatoire pour une unité'
const LEFT = 'l’unité est laissée de côté, le lieu est gardé'
const WHOLE = 'un nombre entier est attendu'

/**
 * The unit of a row; `null` where the row describes none, or one that lacks what no unit can do without: it is left aside, told, and
 * its facility is kept.
 */
export function readUnit(cells: FacilityCells, told: RowNotes): UnitValues | null {
  if (UNIT_COLUMNS.every((column) => !readLine(cells[column]))) return null
  const notes = new RowNotes(told.row)
  const unit = read(cells, notes)
  told.warnings.push(...notes.warnings)
  for (const { column, value, rule } of notes.refused) told.warn(column, value, `${rule}\u00a0: ${LEFT}`)
  return notes.refused.length > 0 ? null : unit
}

function read(cells: FacilityCells, notes: RowNotes): UnitValues | null {
  const name = fitText(readLine(cells.unite), NAME_MAX, { notes, column: 'unite' })
  if (!name) notes.refuse('unite', cells.unite, OBLIGATORY)
  const mode = codeOf(ACCOMMODATION_MODES, cells.mode, { notes, column: 'mode' })
  if (!mode && !readLine(cells.mode)) notes.refuse('mode', '', OBLIGATORY)
  const durations = knownCodesOf(STAY_DURATIONS, cells.durees, { notes, column: 'durees' })
  if (durations.length === 0) notes.refuse('durees', cells.durees, OBLIGATORY)
  const openCapacity = count('places')
  if (openCapacity === null && !readLine(cells.places)) notes.refuse('places', '', OBLIGATORY)
  const sex = readLine(cells.sexe) ? codeOf(UNIT_SEXES, cells.sexe, { notes, column: 'sexe' }) : 'mixte'
  const unit = {
    minYears: count('age_min'),
    minMonths: count('age_min_mois', 'optional'),
    maxYears: count('age_max'),
    maxMonths: count('age_max_mois', 'optional'),
    siblingsMax: count('fratrie', 'optional'),
    needsMet: knownCodesOf(UNIT_NEEDS, cells.besoins_acceptes, { notes, column: 'besoins_acceptes' }),
    needsNotMet: knownCodesOf(UNIT_NEEDS, cells.besoins_refuses, { notes, column: 'besoins_refuses' }),
  }
  if (!name || !mode || !sex || openCapacity === null || notes.refused.length > 0) return null
  return { row: notes.row, name, mode, sex, durations, openCapacity, ...unit }

  function count(column: (typeof UNIT_COLUMNS)[number], need?: 'optional'): number | null {
    const value = readNumber(cells[column])
    if (value !== null && Number.isInteger(value) && value >= 0) return value
    if (!readLine(cells[column])) return null
    if (need) notes.warn(column, cells[column], `${WHOLE}\u00a0: laissé de côté`)
    else notes.refuse(column, cells[column], WHOLE)
    return null
  }
}
