import { useTranslations } from 'next-intl'
import { isoWeek } from '@/domain/hours/calendarDay'
import { localTime } from '@/domain/localTime'
import type { FieldFault } from '@/domain/sheetEditing/FieldFault'
import { typedHours } from '@/domain/sheetEditing/fieldValue'
import { filledWeeks } from '@/domain/sheetEditing/filledWeeks'
import { Fault } from './Fault'
import { HoursEditor } from './HoursEditor.client'
import { faultAt } from './inputWords'

type Props = { name: string; value: unknown; faults: readonly FieldFault[]; now: Date }

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'UTC' })
const MONTHS = Array.from({ length: 12 }, (_, month) => MONTH.format(Date.UTC(2026, month, 1)))

/**
 * Hours to fill in by hand: the usual week, then what changes one week in two, on some days of the
 * month, in school holidays or for a part of the year.
 */
export function HoursInput({ name, value, faults, now }: Props) {
  const t = useTranslations('sheetEditing.hours')
  const week = isoWeek(localTime(now).day)
  const own = faults.filter(({ path }) => path === name || path.startsWith(`${name}.`))
  return (
    <>
      <p className="hint">{t('hint')}</p>
      <Fault name={name} fault={faultAt(faults, name)} />
      <HoursEditor
        name={name}
        weeks={filledWeeks(typedHours(value))}
        faults={own}
        months={MONTHS}
        words={{
          opens: t('opens'),
          rangeFrom: t('rangeFrom'),
          rangeTo: t('rangeTo'),
          closes: t('closes'),
          comment: t('comment'),
          closed: t('closed'),
          closedHolidays: t('closedHolidays'),
          none: t('none'),
          asUsual: t('asUsual'),
          more: t('more'),
          copy: t('copy'),
          clear: t('clear'),
          done: t('copied'),
          copyUsual: t('copyUsual'),
          usualCopied: t('usualCopied'),
          parity: t('parity'),
          parityHint: t('parityHint', { week, parity: week % 2 === 0 ? 'even' : 'odd' }),
          even: t('even'),
          odd: t('odd'),
          period: t('period'),
          addPeriod: t('addPeriod'),
          onePeriodMore: t('onePeriodMore'),
          periodHint: t('periodHint'),
          from: t('from'),
          to: t('to'),
          day: t('day'),
          month: t('month'),
          weeks: t('weeks'),
          allWeeks: t('allWeeks'),
          shut: t('shut'),
          overNewYear: t('overNewYear'),
          remove: t('remove'),
          monthDay: t('monthDay'),
          addMonthDay: t('addMonthDay'),
          oneMonthDayMore: t('oneMonthDayMore'),
          monthDayHint: t('monthDayHint'),
          ranks: t('ranks'),
          removeMonthDay: t('removeMonthDay'),
          school: t('school'),
          schoolHint: t('schoolHint'),
          schoolShut: t('schoolShut'),
          paste: t('paste'),
          pasteHint: t('pasteHint'),
          pasteRead: t('pasteRead'),
          pasted: t('pasted'),
          pasteUnread: t('pasteUnread'),
        }}
      />
    </>
  )
}
