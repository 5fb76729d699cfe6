import { CircleCheck, CircleHelp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { FreePlacesSettings } from '@/domain/facility/freePlacesSettings'
import { freePlacesState } from '@/domain/facility/freePlacesState'
import { confirmationWords } from '@/domain/facility/freePlacesWords'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { freePlacesOf } from '@/features/catalogue/facilities/present/matchFacilities'
import type { SheetUnit } from '@/features/keeping/units/read/listUnits'
import type { CalendarFrame } from '../CalendarFrame'

type Props = { frame: CalendarFrame; unit: SheetUnit; settings: FreePlacesSettings }

/** When somebody last said that the free places of a unit are right: a tap alone says so, never the calendar, nor its age. */
export function ConfirmedLine({ frame: { desk, sheet, rights, now }, unit, settings }: Props) {
  const t = useTranslations('placeCalendar')
  const free = freePlacesOf(unit)
  const { state } = freePlacesState({ ...unit, free }, now, settings)
  const [tone, Icon] = state === 'confirmed' ? ['ok', CircleCheck] : ['soon', CircleHelp]
  return (
    <p className="actions small confirmed-line">
      <span className={`state pill ${tone}`}>
        <Icon className="icon" aria-hidden /> {confirmationWords(free, state, now)}
      </span>
      {desk === 'keeper' && rights.edit && (
        <a href={`${keepingPath(sheet.number, 'places')}#u-${unit.id}`}>{t('toCounts')}</a>
      )}
    </p>
  )
}
