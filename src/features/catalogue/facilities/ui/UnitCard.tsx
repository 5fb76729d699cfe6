import { useTranslations } from 'next-intl'
import { STAY_DURATIONS, UNIT_NEEDS } from '@/domain/facility/closedLists'
import type { FreePlacesSettings } from '@/domain/facility/freePlacesSettings'
import { freePlacesState } from '@/domain/facility/freePlacesState'
import { labelOf } from '@/domain/labelOf'
import type { Facility } from '@/payload-types'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { freePlacesOf } from '../present/matchFacilities'
import type { ReadableUnit } from '../present/ReadableFacility'
import { unitWords } from '../present/unitWords'
import { FacilityPhones } from './FacilityPhones'
import { FreePlacesLines } from './FreePlacesLines'

type Props = {
  unit: ReadableUnit
  now: Date
  settings: FreePlacesSettings
  /** Of its facility. */
  phones: Facility['phones']
}

/** A unit whole: whom it receives, for how long, what it can and cannot meet, what it has free, whom to call. */
export function UnitCard({ unit, now, settings, phones }: Props) {
  const t = useTranslations('facilities')
  const free = freePlacesOf(unit)
  const state = freePlacesState({ ...unit, free }, now, settings)
  const names = (codes: readonly string[] | null | undefined) =>
    (codes ?? []).map((code) => labelOf(UNIT_NEEDS, code)).join(', ')
  const facts: [title: string, words: string | null | undefined][] = [
    [t('unit.durations'), unit.durations.map((code) => labelOf(STAY_DURATIONS, code)).join(', ')],
    [t('unit.capacity'), t('places', { count: unit.openCapacity })],
    [t('unit.siblings'), unit.siblingsMax ? t('siblings', { count: unit.siblingsMax }) : null],
    [t('unit.needsMet'), names(unit.needsMet)],
    [t('unit.needsNotMet'), names(unit.needsNotMet)],
    [t('unit.detail'), unit.needsDetail],
    [t('unit.site'), unit.site],
    [t('derogation'), unit.derogation?.granted ? unit.derogation.reason : null],
  ]
  return (
    <li className="unit">
      <h3>{frenchSpaces(unit.name)}</h3>
      <p>{unitWords(unit)}</p>
      <FreePlacesLines free={free} state={state} now={now} />
      <p className="reach">
        <FacilityPhones phones={phones} />
      </p>
      <dl className="facts">
        {facts.map(([title, words]) =>
          words ? (
            <div key={title} className="contents">
              <dt>{title}</dt>
              <dd>{frenchSpaces(words)}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </li>
  )
}
