import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { isCalendarDay } from '@/domain/isCalendarDay'
import { longDay } from '@/features/placement/calendarPages/present/dayWords'
import { requireCalendar } from '@/features/placement/calendarPages/read/requireCalendar'
import { FacilityDay } from '@/features/placement/calendarPages/ui/FacilityDay'
import { sheetTitle } from '@/ui/sheetTitle'

type Props = { params: Promise<{ number: string; day: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number, day } = await params
  const [t, { sheet }] = await Promise.all([
    getTranslations('placeCalendar'),
    requireCalendar('coordinator', number),
  ])
  return sheetTitle(t('titleOn', { day: isCalendarDay(day) ? longDay(day) : '' }), sheet)
}

export default async function Page({ params }: Props) {
  const { number, day } = await params
  return <FacilityDay opened={await requireCalendar('coordinator', number)} day={day} />
}
