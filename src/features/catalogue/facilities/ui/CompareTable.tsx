import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { STAY_DURATIONS, UNIT_NEEDS } from '@/domain/facility/closedLists'
import { FACILITY_CATEGORIES } from '@/domain/facility/facilityCategories'
import type { FreePlacesSettings } from '@/domain/facility/freePlacesSettings'
import { freePlacesState } from '@/domain/facility/freePlacesState'
import { labelOf } from '@/domain/labelOf'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { departementOfPlace } from '@/domain/territory/departementOfPlace'
import { closuresOf } from '@/features/sheets/hours/present/weekOf'
import { ClosureNotice } from '@/features/sheets/hours/ui/ClosureNotice'
import { addressLine } from '@/features/sheets/present/addressLine'
import { distanceWords } from '@/ui/distanceWords'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { type ComparedFor, compareFit, isMisfit } from '../present/compareFit'
import { knownCapacities } from '../present/knownCapacities'
import { freePlacesOf } from '../present/matchFacilities'
import type { ReadableFacility, ReadableUnit } from '../present/ReadableFacility'
import { unitWords } from '../present/unitWords'
import { FacilityPhones } from './FacilityPhones'
import { FreePlacesLines } from './FreePlacesLines'
import { UnitFits } from './UnitFits'

type Row = [title: string, cell: (facility: ReadableFacility) => ReactNode]
type Props = {
  facilities: readonly ReadableFacility[]
  asked: ComparedFor
  settings: FreePlacesSettings
  now: Date
  /** On paper, where a name cannot be pressed: how the sheet under each name is told, by its number. */
  underName?: (facility: ReadableFacility) => ReactNode
}

/** Facilities side by side, a column each: what one weighs before calling. What does not fit the child is greyed, with why. */
export async function CompareTable({ facilities, asked, settings, now, underName }: Props) {
  const fitOf = new Map(facilities.map((each) => [each, compareFit(each, asked, { now, settings })]))
  const unfit = (facility: ReadableFacility) => (fitOf.get(facility)?.isUnfit ? { className: 'unfit' } : {})
  const t = await getTranslations('facilities')
  const needs = (units: readonly ReadableUnit[], field: 'needsMet' | 'needsNotMet') =>
    [...new Set(units.flatMap((unit) => unit[field] ?? []))]
      .map((code) => labelOf(UNIT_NEEDS, code))
      .join(', ')
  const distanceOf = (facility: ReadableFacility) => {
    const { km = null, isTooFar = false } = fitOf.get(facility) ?? {}
    if (km === null) return ''
    const distance = distanceWords(km)
    return isTooFar ? t('tooFar', { distance, radius: asked.near?.radiusKm ?? 0 }) : distance
  }
  const rows: Row[] = [
    [t('category'), ({ category }) => labelOf(FACILITY_CATEGORIES, category)],
    [t('where'), ({ address, contactPoint }) => frenchSpaces(addressLine(address) || (contactPoint ?? ''))],
    ...(asked.near ? [[t('distance'), distanceOf] satisfies Row] : []),
    [
      t('call'),
      (facility) => (
        <>
          <ClosureNotice
            closures={closuresOf(facility)}
            departement={departementOfPlace(facility)}
            now={now}
          />
          <FacilityPhones phones={facility.phones} />
        </>
      ),
    ],
    [
      t('units'),
      (facility) => (
        <ul>
          {facility.units.map((unit) => {
            const free = freePlacesOf(unit)
            const state = freePlacesState({ ...unit, free }, now, settings)
            const fits = fitOf.get(facility)?.units.get(unit) ?? []
            return (
              <li key={unit.id} {...(isMisfit(fits) ? { className: 'unfit' } : {})}>
                <strong>{frenchSpaces(unit.name)}</strong>
                <p>{unitWords(unit)}</p>
                <UnitFits fits={fits} />
                <FreePlacesLines free={free} state={state} now={now} />
              </li>
            )
          })}
        </ul>
      ),
    ],
    [
      t('unit.durations'),
      ({ units }) =>
        STAY_DURATIONS.filter(({ code }) => units.some(({ durations }) => durations.includes(code)))
          .map(({ label }) => label)
          .join(', '),
    ],
    [t('unit.needsMet'), ({ units }) => needs(units, 'needsMet')],
    [t('unit.needsNotMet'), ({ units }) => needs(units, 'needsNotMet')],
    [
      t('capacity'),
      (facility) =>
        knownCapacities(facility).map(({ name, count }) => <p key={name}>{t(name, { count })}</p>),
    ],
    [t('summary'), ({ summary }) => frenchSpaces(summary ?? '')],
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll the table on a phone
    <section className="table-scroll" aria-label={t('compareTitle')} tabIndex={0}>
      <table className="compare-table">
        <thead>
          <tr>
            <td />
            {facilities.map((facility) => (
              <th key={facility.id} scope="col" {...unfit(facility)}>
                <a href={sheetPath(facility.number ?? '')}>{frenchSpaces(facility.name)}</a>
                {fitOf.get(facility)?.isUnfit && <p className="small">{t('answersNot')}</p>}
                {underName?.(facility)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([title, cell]) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {facilities.map((facility) => (
                <td key={facility.id} {...unfit(facility)}>
                  {cell(facility)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
