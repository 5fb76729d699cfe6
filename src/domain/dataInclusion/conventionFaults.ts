import { isCalendarDay } from '../isCalendarDay'
import type { FieldFault } from './recordFaults'

const FIRST_DAY = '2000-01-01'

/** What the conventions of data.inclusion add to its JSON schemas: what refuses a record, and what is only odd. */
export function conventionFaults(
  record: Readonly<Record<string, unknown>>,
  today: string,
): { refused: FieldFault[]; odd: FieldFault[] } {
  const { date_maj: updatedOn, publics, nom, id, source } = record
  const refused: FieldFault[] = []
  const odd: FieldFault[] = []
  if (typeof updatedOn === 'string' && isCalendarDay(updatedOn)) {
    if (updatedOn < FIRST_DAY)
      refused.push({
        column: 'date_maj',
        value: updatedOn,
        rule: 'une date d’avant le 1er janvier 2000 n’est pas permise',
      })
    if (updatedOn > today)
      refused.push({ column: 'date_maj', value: updatedOn, rule: 'une date à venir n’est pas permise' })
  }
  if (Array.isArray(publics) && publics.includes('tous-publics') && publics.length > 1)
    refused.push({ column: 'publics', value: publics, rule: 'tous-publics va seul, sans autre public' })
  if (typeof nom === 'string' && /(?<!\betc)\.\s*$/.test(nom))
    odd.push({ column: 'nom', value: nom, rule: 'le nom ne doit pas finir par un point' })
  if (typeof id === 'string' && typeof source === 'string' && !isComposed(id, source))
    odd.push({
      column: 'id',
      value: id,
      rule: `l’identifiant devrait s’écrire ${source}--<clef du producteur>`,
    })
  return { refused, odd }
}

const isComposed = (id: string, source: string) =>
  id.startsWith(`${source}--`) && id.length > source.length + 2
