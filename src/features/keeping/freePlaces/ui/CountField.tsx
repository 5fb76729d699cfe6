import { useTranslations } from 'next-intl'
import { STAY_DURATIONS, type StayDuration } from '@/domain/facility/closedLists'
import { shortDate } from '@/domain/hours/dayNames'
import { labelOf } from '@/domain/labelOf'
import type { SheetUnit } from '@/features/keeping/units/read/listUnits'
import { FieldFault } from '@/ui/FieldFault'
import { Stepper } from './Stepper.client'

type Props = {
  unit: Pick<SheetUnit, 'id' | 'name' | 'openCapacity'>
  duration: StayDuration
  shown: { count: string; from: string }
  faults: { count: string | undefined; from: string | undefined }
}

/** How many places are free for a duration, and from which day when it is not now. */
export function CountField({ unit, duration, shown, faults }: Props) {
  const t = useTranslations('freePlaces')
  const label = labelOf(STAY_DURATIONS, duration)
  const name = `count.${unit.id}.${duration}`
  const day = `from.${unit.id}.${duration}`
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(shown.from)
  return (
    <div className="count">
      <div className="line">
        <label htmlFor={name}>
          {label} <span className="sr">{t('ofUnit', { name: unit.name })}</span>
        </label>
        <Stepper
          name={name}
          initial={shown.count}
          most={unit.openCapacity}
          fault={faults.count ? `${name}-fault` : null}
          words={{
            less: t('less', { label, name: unit.name }),
            more: t('more', { label, name: unit.name }),
          }}
        />
      </div>
      <FieldFault id={`${name}-fault`} message={faults.count} />
      <details open={Boolean(faults.from)}>
        <summary className="small">
          {isDay ? t('fromDay', { day: shortDate(shown.from) }) : t('fromNow')}
          <span className="sr"> {t('changeDay', { label, name: unit.name })}</span>
        </summary>
        <div className="field">
          <label htmlFor={day}>{t('from')}</label>
          <input
            id={day}
            name={day}
            type="date"
            defaultValue={shown.from}
            aria-invalid={Boolean(faults.from)}
            aria-describedby={faults.from ? `${day}-fault` : undefined}
          />
          <FieldFault id={`${day}-fault`} message={faults.from} />
        </div>
      </details>
    </div>
  )
}
