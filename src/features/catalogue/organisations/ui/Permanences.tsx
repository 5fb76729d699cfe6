import { useTranslations } from 'next-intl'
import { hoursWords } from '@/domain/hours/hoursWords'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { hoursOf } from '@/features/sheets/hours/present/weekOf'
import { addressLine } from '@/features/sheets/present/addressLine'
import type { ReadableOrganisation } from '@/features/sheets/present/ReadableOrganisation'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { PartnerLink } from '../present/PartnerLink'

type Props = {
  permanences: NonNullable<ReadableOrganisation['permanences']>
  hosts: ReadonlyMap<string, PartnerLink>
}

/** The other places where it receives, with their days. A host that this reader may not read leaves its place alone. */
export function Permanences({ permanences, hosts }: Props) {
  const t = useTranslations('directory')
  return (
    <ul className="lines">
      {permanences.map((permanence) => {
        const host = permanence.host ? hosts.get(String(permanence.host)) : undefined
        const hours = [...hoursWords(hoursOf(permanence)), permanence.hoursNote].filter(Boolean)
        const place = [permanence.place, addressLine(permanence)].filter(Boolean).join(', ')
        return (
          <li key={permanence.id} className="place-row">
            {host && <a href={sheetPath(host.number)}>{frenchSpaces(host.name)}</a>}
            {place && <span>{frenchSpaces(place)}</span>}
            {!host && !place && <span>{t('elsewhere')}</span>}
            {hours.length > 0 && (
              <span className="small dim whitespace-pre-line">{frenchSpaces(hours.join('\n'))}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
