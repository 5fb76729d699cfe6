import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { canActForSheet } from '@/access/memberRights'
import { localTime } from '@/domain/localTime'
import { findClosures } from '@/features/closures/read/findClosures'
import { ClosurePage } from '@/features/closures/ui/ClosurePage'
import { findKeptSheet } from '@/features/memberships/read/findKeptSheet'
import { membershipsOf } from '@/features/memberships/read/membershipsOf'
import { requireUser } from '@/features/session/read/requireUser'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('closures')
  return { title: t('title') }
}

/** Those who may change the sheet; for anybody else there is no such page. */
export default async function Page({ params, searchParams }: Props) {
  const { number } = await params
  const { payload, user } = await requireUser(`/mes-fiches/${encodeURIComponent(number)}/fermeture`)
  const [sheet, held] = await Promise.all([
    findKeptSheet({ payload, number }),
    membershipsOf(payload, user.id),
  ])
  if (!sheet || !canActForSheet(user, held, sheet, 'edit')) notFound()
  const now = clock.now()
  return (
    <ClosurePage
      sheet={sheet}
      closures={await findClosures(payload, sheet, now)}
      today={localTime(now).day}
      params={toParams(await searchParams)}
    />
  )
}
