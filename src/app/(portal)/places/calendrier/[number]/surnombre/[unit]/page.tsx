import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireCalendar } from '@/features/placement/calendarPages/read/requireCalendar'
import { NewExtra } from '@/features/placement/calendarPages/ui/NewExtra'
import { sheetTitle } from '@/ui/sheetTitle'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string; unit: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations('placeCalendar')
  const { sheet } = await requireCalendar('coordinator', (await params).number)
  return sheetTitle(t('extra.title'), sheet)
}

export default async function Page({ params, searchParams }: Props) {
  const { number, unit } = await params
  const opened = await requireCalendar('coordinator', number)
  return <NewExtra opened={opened} unit={unit} asked={toParams(await searchParams)} />
}
