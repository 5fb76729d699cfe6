import { isEmail } from '@/domain/dataInclusion/isEmail'
import { readLine } from './readText'
import type { Spot } from './Spot'

/** The mail addresses of a cell; what is none is left out with a warning. */
export function readEmails(value: unknown, { notes, column }: Spot): string[] {
  const parts = (readLine(value) ?? '')
    .replaceAll(/mailto:/gi, '')
    .split(/[\s;,/|<>()]+|\bou\b/)
    .map((part) => part.replaceAll(/^[.:]+|(?<![.:])[.:]+$/g, ''))
    .filter(Boolean)
  const emails = parts.filter(isEmail)
  if (emails.length === 0 && parts.length > 0)
    notes.warn(column, value, 'ce n’est pas une adresse de courriel\u00a0: laissée de côté')
  else if (parts.some((part) => part.includes('@') && !isEmail(part)))
    notes.warn(column, value, 'une des adresses de courriel est illisible\u00a0: laissée de côté')
  return [...new Set(emails)]
}
