import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireCalendar } from '@/features/placement/calendarPages/read/requireCalendar'
import { FacilityDay } from '@/features/placement/calendarPages/ui/FacilityDay'
import { sheetTitle } from '@/ui/sheetTitle'

type Props = { params: Promise<{ number: string; day: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('placeCalendar')
  const { sheet } = await requireCalendar('keeper', (await params).number)
  return sheetTitle(t('title'), sheet)
}

export default async function Page({ params }: Props) {
  const { number, day } = await params
  return <FacilityDay opened={await requireCalendar('keeper', number)} day={day} />
}
