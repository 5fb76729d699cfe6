import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { SERVICE_TYPES } from '@/domain/service/closedLists'
import { FEES, PUBLICS } from '@/domain/sheet/closedLists'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { ServiceRow } from '../read/listServices'

const SHOWN_PUBLICS = 3

/** The services of an organisation, a compact row each. */
export function ServiceList({ services }: { services: readonly ServiceRow[] }) {
  const t = useTranslations('service')
  return (
    <ul>
      {services.map(({ id, number, name, type, description, publics, fees, capacity }) => (
        <li key={id} className="service-row">
          <a href={sheetPath(number ?? '')}>{frenchSpaces(name)}</a>
          {description && <p className="line-clamp-2">{frenchSpaces(description)}</p>}
          <span className="l4">
            {type && <span className="tag">{labelOf(SERVICE_TYPES, type)}</span>}
            {(publics ?? []).slice(0, SHOWN_PUBLICS).map((code) => (
              <span key={code} className="tag">
                {labelOf(PUBLICS, code)}
              </span>
            ))}
            {fees && <span className="tag">{labelOf(FEES, fees)}</span>}
            {typeof capacity?.available === 'number' && (
              <span className="tag num">{t('free', { count: capacity.available })}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
