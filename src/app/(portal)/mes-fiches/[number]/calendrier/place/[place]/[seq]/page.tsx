import type { Metadata } from 'next'
import { requireCalendar } from '@/features/placement/calendarPages/read/requireCalendar'
import { FacilityCommitment } from '@/features/placement/calendarPages/ui/FacilityCommitment'
import { placeTitle } from '@/features/placement/calendarPages/ui/placeTitle'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = {
  params: Promise<{ number: string; place: string; seq: string }>
  searchParams: Promise<PageParams>
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { number, place, seq } = await params
  return placeTitle(await requireCalendar('keeper', number), place, seq)
}

export default async function Page({ params, searchParams }: Props) {
  const { number, place, seq } = await params
  const opened = await requireCalendar('keeper', number)
  return <FacilityCommitment opened={opened} place={place} seq={seq} asked={toParams(await searchParams)} />
}
