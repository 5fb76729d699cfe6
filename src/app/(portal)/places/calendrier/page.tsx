import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mayCoordinatePlaces } from '@/access/placementRights'
import { requireUser } from '@/features/people/session/read/requireUser'
import { CALENDARS_PATH } from '@/features/placement/calendarPages/calendarPath'
import { AllCalendarsPage } from '@/features/placement/calendarPages/ui/AllCalendarsPage'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('placeCalendar')
  return { title: t('coordinator.title') }
}

/** Coordinators alone. */
export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const { payload, user } = await requireUser(CALENDARS_PATH)
  if (!mayCoordinatePlaces(user)) notFound()
  return <AllCalendarsPage payload={payload} asked={toParams(await searchParams)} />
}
