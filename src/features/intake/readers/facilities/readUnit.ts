import { ACCOMMODATION_MODES, STAY_DURATIONS, UNIT_NEEDS, UNIT_SEXES } from '@/domain/facility/closedLists'
import type { UnitValues } from '@/domain/sources/unitValues'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { readNumber } from '@/features/sheets/values/readNumber'
import { readLine } from '@/features/sheets/values/readText'
import { codeOf, codesOf, knownCodesOf } from './codeOf'
import { type FacilityCells, UNIT_COLUMNS } from './facilityColumns'

const OBLIGATORY = 'valeur obligatoire pour une unité'

/** The unit of a row; `null` where the row describes none, or one that is refused (told in the notes). */
export function readUnit(cells: FacilityCells, notes: RowNotes): UnitValues | null {
  if (UNIT_COLUMNS.every((column) => !readLine(cells[column]))) return null
  const name = readLine(cells.unite)
  if (!name) notes.refuse('unite', cells.unite, OBLIGATORY)
  const mode = codeOf(ACCOMMODATION_MODES, cells.mode, { notes, column: 'mode' })
  if (!mode && !readLine(cells.mode)) notes.refuse('mode', '', OBLIGATORY)
  const durations = codesOf(STAY_DURATIONS, cells.durees, { notes, column: 'durees' })
  if (durations.length === 0) notes.refuse('durees', cells.durees, OBLIGATORY)
  const openCapacity = count('places')
  if (openCapacity === null && !readLine(cells.places)) notes.refuse('places', '', OBLIGATORY)
  const sex = readLine(cells.sexe) ? codeOf(UNIT_SEXES, cells.sexe, { notes, column: 'sexe' }) : 'mixte'
  const unit = {
    minYears: count('age_min'),
    minMonths: count('age_min_mois'),
    maxYears: count('age_max'),
    maxMonths: count('age_max_mois'),
    siblingsMax: count('fratrie'),
    needsMet: knownCodesOf(UNIT_NEEDS, cells.besoins_acceptes, { notes, column: 'besoins_acceptes' }),
    needsNotMet: knownCodesOf(UNIT_NEEDS, cells.besoins_refuses, { notes, column: 'besoins_refuses' }),
  }
  if (!name || !mode || !sex || openCapacity === null || notes.refused.length > 0) return null
  return { row: notes.row, name, mode, sex, durations, openCapacity, ...unit }

  function count(column: (typeof UNIT_COLUMNS)[number]): number | null {
    const value = readNumber(cells[column])
    if (value !== null && Number.isInteger(value) && value >= 0) return value
    if (readLine(cells[column])) notes.refuse(column, cells[column], 'un nombre entier est attendu')
    return null
  }
}
