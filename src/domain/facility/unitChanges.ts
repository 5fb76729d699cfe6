import { labelOf } from '../labelOf'
import { ACCOMMODATION_MODES, STAY_DURATIONS, UNIT_NEEDS, UNIT_SEXES } from './closedLists'
import { UNIT_FIELDS, type UnitValues } from './UnitValues'

/** A thing said otherwise of a unit, in words; an empty text says nothing. */
export type UnitChange = { label: string; before: string; after: string }

/** What differs between two states of a unit, in the order of its form; from nothing for a new one. */
export function unitChanges(before: UnitValues | null, after: UnitValues): UnitChange[] {
  return UNIT_FIELDS.flatMap(({ code, label }) => {
    const [was, is] = [before ? wordsOf(code, before) : '', wordsOf(code, after)]
    return was === is ? [] : [{ label, before: was, after: is }]
  })
}

function wordsOf(field: keyof UnitValues, values: UnitValues): string {
  switch (field) {
    case 'active':
      return values.active ? 'oui' : 'non'
    case 'mode':
      return values.mode ? labelOf(ACCOMMODATION_MODES, values.mode) : ''
    case 'sex':
      return values.sex ? labelOf(UNIT_SEXES, values.sex) : ''
    case 'durations':
      return values.durations.map((code) => labelOf(STAY_DURATIONS, code)).join(', ')
    case 'needsMet':
    case 'needsNotMet':
      return values[field].map((code) => labelOf(UNIT_NEEDS, code)).join(', ')
    case 'derogation':
      return values.derogation.granted ? `oui : ${values.derogation.reason ?? ''}` : 'non'
    default:
      return String(values[field] ?? '')
  }
}
