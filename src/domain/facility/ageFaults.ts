import { type AgeBounds, ageSpan, MONTHS_UNDER } from './ageSpan'
import type { Fault } from './Fault'
import { wholeNumberFault } from './wholeNumberFault'

/** Help to young adults ends at 21 (art. L. 222-5 CASF). */
const MAX_YEARS = 21

/** What is wrong with the ages of a unit; both ages are required. */
export function ageFaults(bounds: AgeBounds): Fault[] {
  const faults = [
    ...endFaults('min', bounds.minYears, bounds.minMonths),
    ...endFaults('max', bounds.maxYears, bounds.maxMonths),
  ]
  const span = ageSpan(bounds)
  if (faults.length === 0 && span && span.from > span.to)
    return [{ path: 'maxYears', message: 'L’âge maximum est plus petit que l’âge minimum.' }]
  return faults
}

function endFaults(
  end: 'min' | 'max',
  years: number | null | undefined,
  months: number | null | undefined,
): Fault[] {
  const path = `${end}Years`
  if (typeof years !== 'number')
    return [{ path, message: `Donnez l’âge ${end === 'min' ? 'minimum' : 'maximum'}.` }]
  const wrong = wholeNumberFault(years, 0)
  if (wrong) return [{ path, message: wrong }]
  if (years > MAX_YEARS)
    return [{ path, message: `L’accueil s’arrête à ${MAX_YEARS} ans (art. L. 222-5 CASF).` }]
  return monthsFault(`${end}Months`, years, months)
}

function monthsFault(path: string, years: number, months: number | null | undefined): Fault[] {
  if (months === null || months === undefined) return []
  if (!Number.isInteger(months) || months < 0 || months > 11)
    return [{ path, message: 'Écrivez un nombre de mois de 0 à 11.' }]
  return years >= MONTHS_UNDER && months > 0
    ? [{ path, message: `Les mois ne se donnent qu’avant ${MONTHS_UNDER} ans.` }]
    : []
}
