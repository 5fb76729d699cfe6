import { labelOf } from '@/domain/labelOf'
import { ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { PartnerLink } from '../present/PartnerLink'

/** Other organisations, each with its kind. */
export function PartnerLinks({ links }: { links: readonly PartnerLink[] }) {
  return (
    <ul className="lines small">
      {links.map(({ id, name, kind, number }) => (
        <li key={id}>
          <a href={sheetPath(number)}>{frenchSpaces(name)}</a>{' '}
          <span className="dim">{labelOf(ORGANISATION_KINDS, kind)}</span>
        </li>
      ))}
    </ul>
  )
}
