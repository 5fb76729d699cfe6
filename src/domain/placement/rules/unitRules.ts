import type { Fault } from '../../facility/Fault'
import { dayWords } from '../../rates/dayWords'
import type { LegalRule } from '../LegalRule'
import { type RuledUnit, rulesFor } from './rulesFor'

/** What the rules of law say of a unit as it is saved: those in force block, those to come warn; `notes` ask for people, not places. */
export type UnitRules = { blocks: Fault[]; warnings: string[]; notes: string[] }

const NOTED: readonly LegalRule['subject'][] = ['childrenByDay', 'childrenByNight']

export function unitRules(
  unit: RuledUnit & { openCapacity?: number | null },
  day: string,
  rows: readonly LegalRule[],
): UnitRules {
  const { inForce, toCome } = rulesFor({ unit, title: null }, day, rows)
  const open = unit.openCapacity ?? 0
  const isOver = ({ subject, value }: LegalRule) => subject === 'unitPlaces' && open > value
  return {
    blocks: inForce
      .filter(isOver)
      .map(({ text, reference }) => ({ path: 'openCapacity', message: `${text} (${reference})` })),
    warnings: toCome
      .filter(isOver)
      .map(({ text, reference, from }) => `À partir du ${dayWords(from)} : ${text} (${reference})`),
    notes: inForce.filter(({ subject }) => NOTED.includes(subject)).map(({ text }) => text),
  }
}
