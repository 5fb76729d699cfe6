import { useTranslations } from 'next-intl'
import { hoursWords } from '@/domain/hours/hoursWords'
import type { FieldFault } from '@/domain/sheetEditing/fieldFaults'
import { typedHours } from '@/domain/sheetEditing/fieldValue'
import { usualWeek } from '@/domain/sheetEditing/usualWeek'
import { HoursWeek } from './HoursWeek.client'
import { faultAt } from './inputWords'
import { Fault } from './SimpleInput'

type Props = { name: string; value: unknown; faults: readonly FieldFault[] }

/** The usual week to fill in by hand; seasons and particular weeks are said, and left as they are. */
export function HoursInput({ name, value, faults }: Props) {
  const t = useTranslations('sheetEditing')
  const { plans, others } = usualWeek(typedHours(value))
  return (
    <>
      <p className="hint">{t('hours.hint')}</p>
      <Fault name={name} fault={faultAt(faults, name)} />
      <HoursWeek
        name={name}
        plans={plans}
        words={{
          opens: t('hours.opens'),
          closes: t('hours.closes'),
          comment: t('hours.comment'),
          closed: t('hours.closed'),
          none: t('hours.none'),
          more: t('hours.more'),
          copy: t('hours.copy'),
          clear: t('hours.clear'),
          done: t('hours.copied'),
        }}
      />
      <input type="hidden" name={`${name}.others`} value={JSON.stringify(others)} />
      {others.length > 0 && (
        <div className="small">
          <p>{t('hours.others')}</p>
          <ul>
            {hoursWords(others).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
