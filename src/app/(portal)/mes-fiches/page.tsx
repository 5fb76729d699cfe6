import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { findOwnRequests } from '@/features/keeping/memberships/read/findOwnRequests'
import { membershipsOf } from '@/features/keeping/memberships/read/membershipsOf'
import { requireUser } from '@/features/people/session/read/requireUser'
import { findFacilityWork } from '@/features/placement/boards/read/findFacilityWork'
import { FacilityPlaces } from '@/features/placement/boards/ui/FacilityPlaces'
import { findKeptSheets } from '@/features/trust/hub/read/findKeptSheets'
import { MySheets } from '@/features/trust/hub/ui/MySheets'
import { clock } from '@/infra/clock'
import { Outcome } from '@/ui/Outcome'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('memberships')
  return { title: t('title') }
}

/** What the person keeps, in which role, and how fresh it is. */
export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const { payload, user } = await requireUser(keepingPath())
  const [t, params, held, requests] = await Promise.all([
    getTranslations('memberships'),
    searchParams.then(toParams),
    membershipsOf(payload, user.id),
    findOwnRequests(payload, user.id),
  ])
  const now = clock.now()
  const [cards, work] = await Promise.all([
    findKeptSheets(payload, held, now),
    findFacilityWork(payload, held, now),
  ])
  return (
    <div className="page">
      <h1>{t('title')}</h1>
      <p className="lead dim">{t('lead')}</p>
      <Outcome texts="memberships" info={params.get('info')} fault={params.get('erreur')} />
      <FacilityPlaces work={work} />
      <MySheets cards={cards} requests={requests} now={now} />
    </div>
  )
}
