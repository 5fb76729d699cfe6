import { hoursWords } from '@/domain/hours/hoursWords'
import type { PartnerLink } from '@/features/catalogue/organisations/present/PartnerLink'
import { hoursOf } from '@/features/sheets/hours/present/weekOf'
import { addressLine } from '@/features/sheets/present/addressLine'
import type { ReadableOrganisation } from '@/features/sheets/present/ReadableOrganisation'
import { frenchSpaces } from '@/ui/frenchSpaces'

/** Each permanence on one line: its place, then its days. */
export function permanenceLines(
  permanences: ReadableOrganisation['permanences'],
  hosts: ReadonlyMap<string, PartnerLink>,
): string[] {
  return (permanences ?? []).flatMap((permanence) => {
    const host = permanence.host ? hosts.get(String(permanence.host))?.name : null
    const place = [host, permanence.place, addressLine(permanence)].filter(Boolean).join(', ')
    const days = [...hoursWords(hoursOf(permanence)), permanence.hoursNote].filter(Boolean).join(' ; ')
    return place || days ? [frenchSpaces([place, days].filter(Boolean).join(' : '))] : []
  })
}
