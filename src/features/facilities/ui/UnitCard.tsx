import { useTranslations } from 'next-intl'
import { STAY_DURATIONS, UNIT_NEEDS } from '@/domain/facility/closedLists'
import { DEFAULT_FREE_PLACES_SETTINGS } from '@/domain/facility/freePlacesSettings'
import { freePlacesState } from '@/domain/facility/freePlacesState'
import { labelOf } from '@/domain/labelOf'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { freePlacesOf } from '../present/matchFacilities'
import type { ReadableUnit } from '../present/ReadableFacility'
import { unitWords } from '../present/unitWords'
import { FreePlacesLines } from './FreePlacesLines'

/** A unit whole: whom it receives, for how long, what it can and cannot meet, what it has free. */
export function UnitCard({ unit, now }: { unit: ReadableUnit; now: Date }) {
  const t = useTranslations('facilities')
  const free = freePlacesOf(unit)
  const state = freePlacesState({ ...unit, free }, now, DEFAULT_FREE_PLACES_SETTINGS)
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
