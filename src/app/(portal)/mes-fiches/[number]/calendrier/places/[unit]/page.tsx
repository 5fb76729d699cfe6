import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireCalendar } from '@/features/placement/calendarPages/read/requireCalendar'
import { NewPlace } from '@/features/placement/calendarPages/ui/NewPlace'
import { sheetTitle } from '@/ui/sheetTitle'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string; unit: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations('placeCalendar')
  const { sheet } = await requireCalendar('keeper', (await params).number)
  return sheetTitle(t('newPlace.title'), sheet)
}

export default async function Page({ params, searchParams }: Props) {
  const { number, unit } = await params
  const opened = await requireCalendar('keeper', number)
  return <NewPlace opened={opened} unit={unit} asked={toParams(await searchParams)} />
}
