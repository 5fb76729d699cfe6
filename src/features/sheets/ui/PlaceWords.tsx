import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { WHEELCHAIR_ACCESS } from '@/domain/sheet/closedLists'
import { addressLine } from '@/features/sheets/present/addressLine'
import { isApproximate } from '@/features/sheets/present/isApproximate'
import type { Organisation } from '@/payload-types'
import { frenchSpaces } from '@/ui/frenchSpaces'

type Placed = Pick<Organisation, 'address' | 'locationPrecision' | 'accessibility' | 'contactPoint'>
type Props = { place: Placed; withheld: boolean }

/** The address in words; a kept one says so, and its public contact point stands for it. */
export function PlaceWords({ place, withheld }: Props) {
  const t = useTranslations('directory')
  const { address, accessibility, contactPoint } = place
  const line = addressLine(address)
  const wheelchair = accessibility?.wheelchair
  return (
    <>
      {withheld && (
        <p>
          <strong>{t('withheldAddress')}</strong>
        </p>
      )}
      {line && <p>{frenchSpaces(line)}</p>}
      {address?.complement && <p className="small">{frenchSpaces(address.complement)}</p>}
      {!line && contactPoint && <p>{frenchSpaces(contactPoint)}</p>}
      {line && isApproximate(place) && (
        <p className="note">{t(place.locationPrecision === 'voie' ? 'nearStreet' : 'nearCommune')}</p>
      )}
      {wheelchair && <p className="note">{labelOf(WHEELCHAIR_ACCESS, wheelchair)}</p>}
    </>
  )
}
