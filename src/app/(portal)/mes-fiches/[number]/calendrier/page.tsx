import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireCalendar } from '@/features/placement/calendarPages/read/requireCalendar'
import { FacilityCalendar } from '@/features/placement/calendarPages/ui/FacilityCalendar'
import { sheetTitle } from '@/ui/sheetTitle'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations('placeCalendar')
  const { sheet } = await requireCalendar('keeper', (await params).number)
  return sheetTitle(t('title'), sheet)
}

export default async function Page({ params, searchParams }: Props) {
  const opened = await requireCalendar('keeper', (await params).number)
  return <FacilityCalendar opened={opened} asked={toParams(await searchParams)} />
}
