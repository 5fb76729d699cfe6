import { getTranslations } from 'next-intl/server'
import type { FreePlacesSettings } from '@/domain/facility/freePlacesSettings'
import { localTime } from '@/domain/localTime'
import { openingPath } from '@/domain/placement/openingPath'
import { keepingPath } from '@/domain/sheet/keepingPath'
import type { SheetUnit } from '@/features/keeping/units/read/listUnits'
import { KeeperHead } from '@/features/keeping/units/ui/KeeperHead'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { EmptyState } from '@/ui/EmptyState'
import { FaultSummary } from '@/ui/FaultSummary'
import { Outcome } from '@/ui/Outcome'
import { bookableUnits } from '../present/bookableUnits'
import { placesFaults } from '../present/placesFaults'
import { placesInput } from '../present/placesInput'
import type { TypedPlaces } from '../TypedPlaces'
import { UnitPlaces } from './UnitPlaces'

type Props = {
  sheet: KeptSheet
  units: readonly SheetUnit[]
  /** What was refused, to be shown again, by unit. */
  typed: ReadonlyMap<string, TypedPlaces>
  mayEdit: boolean
  settings: FreePlacesSettings
  now: Date
  info: string | null
  fault: string | null
}

/** Every unit of a facility on one screen, to be said in seconds from a phone; a form that works without script. */
export async function PlacesPage({ sheet, units, typed, mayEdit, settings, now, info, fault }: Props) {
  const t = await getTranslations('freePlaces')
  const shown = bookableUnits(units)
  const { day: today } = localTime(now)
  const listed = shown.flatMap((unit) => {
    const said = typed.get(unit.id)
    const faults = said && !unit.hasPlaces ? placesFaults(said, unit, today).faults : []
    return faults.map(({ path, message }) => ({ id: placesInput(unit.id, path), label: unit.name, message }))
  })
  const list = shown.map((unit) => (
    <UnitPlaces
      key={unit.id}
      unit={unit}
      typed={typed.get(unit.id) ?? null}
      mayEdit={mayEdit}
      moment={{ now, today, settings }}
      opening={unit.hasPlaces || unit.openCapacity === 0 ? null : openingPath(sheet.number, unit.id)}
    />
  ))
  return (
    <div className="page narrow places">
      <KeeperHead sheet={sheet} current="places" title={t('title')} />
      <Outcome texts="freePlaces" info={info} fault={listed.length > 0 ? null : fault} />
      <FaultSummary title={t(fault === 'partly' ? 'fault.partly' : 'fault.unsaid')} faults={listed} />
      {shown.length === 0 && (
        <EmptyState
          text={t('noUnit')}
          next={{ href: keepingPath(sheet.number, 'unites'), label: t('toUnits') }}
        />
      )}
      {shown.length > 0 &&
        (mayEdit ? (
          <form noValidate method="post" action={keepingPath(sheet.number, 'places', 'agir')}>
            {/* First in the form, so that the Enter key saves what was typed. */}
            <button type="submit" name="action" value="save" className="sr" tabIndex={-1} aria-hidden>
              {t('save')}
            </button>
            {list}
            <div className="places-bar">
              <button type="submit" name="action" value="save" className="btn">
                {t('save')}
              </button>
              <button type="submit" name="action" value="all" className="btn quiet">
                {t('allRight')}
              </button>
            </div>
          </form>
        ) : (
          list
        ))}
    </div>
  )
}
