import type { Metadata } from 'next'
import { requireCalendar } from '@/features/placement/calendarPages/read/requireCalendar'
import { FacilityPlace } from '@/features/placement/calendarPages/ui/FacilityPlace'
import { placeTitle } from '@/features/placement/calendarPages/ui/placeTitle'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string; place: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { number, place } = await params
  return placeTitle(await requireCalendar('coordinator', number), place)
}

export default async function Page({ params, searchParams }: Props) {
  const { number, place } = await params
  const opened = await requireCalendar('coordinator', number)
  return <FacilityPlace opened={opened} place={place} asked={toParams(await searchParams)} />
}
