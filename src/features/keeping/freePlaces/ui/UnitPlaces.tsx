import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { FreePlacesSettings } from '@/domain/facility/freePlacesSettings'
import { freePlacesState } from '@/domain/facility/freePlacesState'
import { freePlacesOf } from '@/features/catalogue/facilities/present/matchFacilities'
import { unitWords } from '@/features/catalogue/facilities/present/unitWords'
import { FreePlacesLines } from '@/features/catalogue/facilities/ui/FreePlacesLines'
import type { SheetUnit } from '@/features/keeping/units/read/listUnits'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { placesFaults } from '../present/placesFaults'
import { placesKey } from '../present/placesKey'
import { toTyped } from '../present/toTyped'
import type { TypedPlaces } from '../TypedPlaces'
import { CountField } from './CountField'
import { OutOfServiceFields } from './OutOfServiceFields'

type Props = {
  unit: SheetUnit
  /** What was refused, `null` to start from what is stored. */
  typed: TypedPlaces | null
  mayEdit: boolean
  moment: { now: Date; today: string; settings: FreePlacesSettings }
  /** The page by which its count is turned into places; `null` where it has some. */
  opening: string | null
}

/** One unit: what is said now, since when and by whom; « toujours exact » in one tap, or other numbers. */
export function UnitPlaces({ unit, typed, mayEdit, moment: { now, today, settings }, opening }: Props) {
  const t = useTranslations('freePlaces')
  const free = freePlacesOf(unit)
  const state = freePlacesState({ ...unit, free }, now, settings)
  const stored = toTyped(free, unit.durations, today)
  const shown = typed ?? stored
  const faults = typed && !unit.hasPlaces ? placesFaults(typed, unit, today).faults : []
  const faultOf = (path: string) => faults.find((fault) => fault.path === path)?.message
  const isOvertaken = typed !== null && typed.key !== placesKey(free, today)
  const title = `u-${unit.id}`
  return (
    <section className="unit-places" aria-labelledby={title}>
      <div className="said">
        <h2 id={title}>{frenchSpaces(unit.name)}</h2>
        <p className="small dim">
          {unitWords(unit)}, {t('capacity', { count: unit.openCapacity })}
        </p>
        <p className={`stage ${state.state === 'confirmed' ? 'ok' : 'soon'}`}>
          {t(`stage.${free.confirmedAt ? state.state : 'never'}`)}
        </p>
        <FreePlacesLines free={free} state={state} now={now} />
      </div>
      {mayEdit && (
        <>
          <input type="hidden" name="unit" value={unit.id} />
          <input type="hidden" name={`key.${unit.id}`} value={stored.key} />
          {isOvertaken && (
            <p className="notice soon" role="alert">
              {t('overtaken')}
            </p>
          )}
          <button
            type="submit"
            name="exact"
            value={unit.id}
            className="btn quiet wide"
            aria-label={t(free.confirmedAt ? 'rightOf' : 'noneOf', { name: unit.name })}
          >
            <Check className="icon" aria-hidden />
            {t(free.confirmedAt ? 'right' : 'none')}
          </button>
          {unit.hasPlaces ? (
            <p className="small dim">{t('fromCalendar')}</p>
          ) : (
            <>
              <div className="counts">
                {unit.durations.map((duration) => (
                  <CountField
                    key={duration}
                    unit={unit}
                    duration={duration}
                    shown={shown.counts[duration] ?? { count: '0', from: '' }}
                    faults={{
                      count: faultOf(`counts.${duration}.count`),
                      from: faultOf(`counts.${duration}.from`),
                    }}
                  />
                ))}
              </div>
              <OutOfServiceFields unit={unit} periods={shown.outOfService} faults={faults} />
            </>
          )}
          {opening && (
            <p className="actions">
              <a className="link" href={opening} aria-label={t('openPlacesOf', { name: unit.name })}>
                {t('openPlaces')}
              </a>
            </p>
          )}
        </>
      )}
    </section>
  )
}
