import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mayCoordinatePlaces, mayRequestPlaces } from '@/access/placementRights'
import { requireUser } from '@/features/people/session/read/requireUser'
import { DEGRADED_PATH } from '@/features/placement/degraded/degradedPaths'
import { findTypedLater } from '@/features/placement/degraded/read/findTypedLater'
import { listDegradedFiles } from '@/features/placement/degraded/read/listDegradedFiles'
import { readDegradedHealth } from '@/features/placement/degraded/read/readDegradedHealth'
import { DegradedPage } from '@/features/placement/degraded/ui/DegradedPage'
import { clock } from '@/infra/clock'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('placementDegraded')
  return { title: t('title') }
}

/** Those who look for places; for others there is no such page. */
export default async function Page() {
  const { payload, user } = await requireUser(DEGRADED_PATH)
  if (!mayRequestPlaces(user)) notFound()
  const [sets, health, later] = await Promise.all([
    listDegradedFiles(),
    readDegradedHealth(payload),
    mayCoordinatePlaces(user) ? findTypedLater(payload, clock.now()) : null,
  ])
  return <DegradedPage sets={sets} health={health} later={later} />
}
