import { coversTerritory } from '@/domain/territory/coversTerritory'
import type { ContactRow } from './toContact'

const FEW = 4

/**
 * The contacts to show at once and those to fold: bodies that serve the place first, then those that serve everywhere; a
 * handful is shown whole. `place`: codes, narrowest first, empty when unknown.
 */
export function splitContacts(
  contacts: readonly ContactRow[],
  place: readonly string[],
): { near: ContactRow[]; others: ContactRow[] } {
  if (contacts.length <= FEW) return { near: [...contacts], others: [] }
  const served = contacts.filter(({ communesServed }) => coversTerritory(communesServed ?? [], place))
  const everywhere = contacts.filter(({ communesServed }) => !communesServed?.length)
  const first = [...new Set([...served, ...everywhere])]
  const near = first.length > 0 ? first : contacts.slice(0, FEW)
  return { near, others: contacts.filter((contact) => !near.includes(contact)) }
}
