import { MapPin } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { FACILITY_CATEGORIES } from '@/domain/facility/facilityCategories'
import { labelOf } from '@/domain/labelOf'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { ClosureNotice } from '@/features/sheets/hours/ui/ClosureNotice'
import { distanceWords } from '@/ui/distanceWords'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { FacilityMatch } from '../present/matchFacilities'
import { unitWords } from '../present/unitWords'
import { COMPARE_FORM } from './compareForm'
import { FacilityPhones } from './FacilityPhones'
import { FreePlacesLines } from './FreePlacesLines'

const SHOWN_UNITS = 4
type Props = { match: FacilityMatch; now: Date }

/** A facility with its units that answer, what each has free and whom to call. `data-sheet` ties it to its points on the map. */
export function FacilityRow({ match: { facility, units, distance }, now }: Props) {
  const t = useTranslations('facilities')
  const { number, name, category, city, phones, contactPoint, closures } = facility
  const place = [city, distance === null ? null : t('away', { distance: distanceWords(distance) })]
  const isToConfirm = units[0]?.state.state !== 'confirmed'
  return (
    <li className="hit facility" id={`fiche-${number}`} data-sheet={number}>
      <div className="l1">
        <span className="kind">{labelOf(FACILITY_CATEGORIES, category)}</span>
        <span className="xs dim">{t('number', { number })}</span>
        {isToConfirm && <span className="tag late">{t('toConfirm')}</span>}
      </div>
      <h2>
        <a className="t" href={sheetPath(number)}>
          {frenchSpaces(name)}
        </a>
      </h2>
      <ClosureNotice closures={closures} now={now} />
      <div className="l4">
        {place.some(Boolean) && (
          <span className="fact">
            <MapPin className="icon" aria-hidden />
            {place.filter(Boolean).join(', ')}
          </span>
        )}
        <FacilityPhones phones={phones} />
        {!phones?.length && contactPoint && <span className="small">{frenchSpaces(contactPoint)}</span>}
      </div>
      <ul className="units">
        {units.slice(0, SHOWN_UNITS).map(({ unit, free, state }) => (
          <li key={unit.id}>
            <p>
              <strong>{frenchSpaces(unit.name)}</strong> <span className="dim">{unitWords(unit)}</span>
            </p>
            <FreePlacesLines free={free} state={state} now={now} />
          </li>
        ))}
      </ul>
      {units.length > SHOWN_UNITS && (
        <a className="small" href={sheetPath(number)}>
          {t('moreUnits', { count: units.length - SHOWN_UNITS })}
        </a>
      )}
      <label className="tick compare">
        <input type="checkbox" name="fiches" value={number} form={COMPARE_FORM} />
        {t('compareThis')} <span className="sr">{name}</span>
      </label>
    </li>
  )
}
