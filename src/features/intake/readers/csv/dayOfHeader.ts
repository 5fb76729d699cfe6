import type { CsvField } from '@/domain/sources/csvFields'

const DAYS: readonly (readonly [RegExp, CsvField])[] = [
  [/\b(?:lundi|monday)\b|\blun(?=\s|$)/, 'hoursMo'],
  [/\b(?:mardi|tuesday)\b|\bmar(?=\s|$)/, 'hoursTu'],
  [/\b(?:mercredi|wednesday)\b|\bmer(?=\s|$)/, 'hoursWe'],
  [/\b(?:jeudi|thursday)\b|\bjeu(?=\s|$)/, 'hoursTh'],
  [/\b(?:vendredi|friday)\b|\bven(?=\s|$)/, 'hoursFr'],
  [/\b(?:samedi|saturday)\b|\bsam(?=\s|$)/, 'hoursSa'],
  [/\b(?:dimanche|sunday)\b|\bdim(?=\s|$)/, 'hoursSu'],
]
/** What may stand beside a day in the name of a column of hours. */
const AROUND =
  /\b(?:h|heures?|horaires?|ouvertures?|fermetures?|debut|fin|matin|matinee|midi|apres|aprem|am|pm|soir|journee|de|a|du|le|jour|permanences?|opening|hours|open|close|closing|\d)\b/g

/** The hours of one day that a folded header names, and nothing else: “Lun. matin”, “Ouverture mardi”; `null` for two days or none. */
export function dayOfHeader(header: string): CsvField | null {
  const named = DAYS.filter(([day]) => day.test(header))
  const [only] = named
  if (!only || named.length > 1) return null
  return header.replace(only[0], ' ').replaceAll(AROUND, ' ').trim() === '' ? only[1] : null
}
