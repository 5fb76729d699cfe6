import { isMailAddress } from '@/domain/text/isMailAddress'
import { readLine } from './readText'
import type { Spot } from './Spot'

/** What stands between two addresses without saying anything. */
const JOINING = /^(?:et|ou|mail|e-mail|courriel|email)$/i

/** What people type where a form wants an address: `test@test.fr`, `nom@domaine.fr`. */
const FILLER =
  /^(?:(test|exemple|example|x{3,}|a{3,}|abc|azerty|toto|mail|email|inconnu|aucun|neant|nc)@\1|(?:nom|pr[eé]nom|pr[eé]nom\.nom|nom\.pr[eé]nom|adresse|votre[.-]?(?:e-?mail|adresse)|e?mail)@(?:domaine?|e?mail|exemple|example))\.[a-z]{2,}$/i

/** The mail addresses of a cell; what is none is left out with a warning. */
export function readEmails(value: unknown, { notes, column }: Spot): string[] {
  const parts = (readLine(value) ?? '')
    .replaceAll(/mailto:/gi, '')
    .split(/[\s;,/|<>()]+|\bou\b/)
    .map((part) => part.replaceAll(/^[.:]+|(?<![.:])[.:]+$/g, ''))
    .filter(Boolean)
  const fillers = parts.filter((part) => FILLER.test(part))
  const emails = parts.filter((part) => isMailAddress(part) && !FILLER.test(part))
  const others = parts.filter((part) => !isMailAddress(part) && !JOINING.test(part))
  if (fillers.length > 0)
    notes.warn(
      column,
      fillers.join(', '),
      'adresse de remplissage, qui n’est celle de personne\u00a0: laissée de côté',
    )
  else if (emails.length === 0 && parts.length > 0)
    notes.warn(column, value, 'ce n’est pas une adresse de courriel\u00a0: laissée de côté')
  else if (others.some((part) => part.includes('@')))
    notes.warn(column, value, 'une des adresses de courriel est illisible\u00a0: laissée de côté')
  else if (others.length > 0)
    notes.warn(column, value, 'mots autour de l’adresse de courriel\u00a0: laissés de côté')
  return [...new Set(emails)]
}

/** The one address that a sheet has room for; others are told. */
export function readEmail(value: unknown, spot: Spot): string | null {
  const [first = null, ...others] = readEmails(value, spot)
  if (others.length > 0)
    spot.notes.warn(spot.column, value, 'plusieurs adresses de courriel\u00a0: seule la première est gardée')
  return first
}
