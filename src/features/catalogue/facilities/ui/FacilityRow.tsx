import { useTranslations } from 'next-intl'
import type { UnitCriteria } from '@/domain/facility/matchesUnit'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { ClosureNotice } from '@/features/sheets/hours/ui/ClosureNotice'
import { distanceWords } from '@/ui/distanceWords'
import { withFamily } from '@/ui/filters/familyAddress'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { FacilityMatch } from '../present/matchFacilities'
import { ConfirmationPill } from './ConfirmationPill'
import { COMPARE_FORM } from './compareForm'
import { FacilityPhones } from './FacilityPhones'
import { UnitLine } from './UnitLine'

type Props = { match: FacilityMatch; criteria: UnitCriteria; family: string | null; now: Date }

/**
 * A facility in about 120 px: where it is, its unit that answers best and how, since when that is known and whom to call. Its other
 * units are folded. `data-sheet` ties it to its points on the map.
 */
export function FacilityRow({ match: { facility, units, distance }, criteria, family, now }: Props) {
  const t = useTranslations('facilities')
  const { number, name, city, phones, contactPoint, closures, departement } = facility
  const place = [city, distance === null ? null : distanceWords(distance)]
  const [best, ...others] = units
  return (
    <li className="hit facility" id={`fiche-${number}`} data-sheet={number}>
      <div className="what">
        <h2>
          <a className="t" href={withFamily(sheetPath(number), family)}>
            {frenchSpaces(name)}
          </a>{' '}
          <span className="small dim">{place.filter(Boolean).join(' · ')}</span>
        </h2>
        <ClosureNotice closures={closures} departement={departement} now={now} />
        {best && (
          <UnitLine matched={best} criteria={criteria}>
            {others.length > 0 && (
              <details className="others small">
                <summary>{t('moreUnits', { count: others.length })}</summary>
                <ul>
                  {others.map((matched) => (
                    <li key={matched.unit.id}>
                      <UnitLine matched={matched} criteria={criteria} />
                      <ConfirmationPill {...matched} now={now} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </UnitLine>
        )}
      </div>
      <div className="r">
        {best && <ConfirmationPill {...best} now={now} />}
        <FacilityPhones phones={phones?.slice(0, 1)} />
        {!phones?.length && contactPoint && <span className="small">{frenchSpaces(contactPoint)}</span>}
        <label className="tick compare">
          <input type="checkbox" name="fiches" value={number} form={COMPARE_FORM} />
          {t('compareThis')} <span className="sr">{name}</span>
        </label>
      </div>
    </li>
  )
}
