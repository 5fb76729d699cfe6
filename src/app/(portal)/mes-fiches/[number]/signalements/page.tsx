import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { canActForSheet } from '@/access/memberRights'
import { isEditor } from '@/access/roles'
import { findKeptSheet } from '@/features/memberships/read/findKeptSheet'
import { membershipsOf } from '@/features/memberships/read/membershipsOf'
import { reportsOfSheet } from '@/features/reports/read/reportsOfSheet'
import { SheetReports } from '@/features/reports/ui/SheetReports'
import { requireUser } from '@/features/session/read/requireUser'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reports')
  return { title: t('reports') }
}

/** Its members and editors alone; for anybody else there is no such page. */
export default async function Page({ params, searchParams }: Props) {
  const { number } = await params
  const { payload, user } = await requireUser(`/mes-fiches/${encodeURIComponent(number)}/signalements`)
  const [sheet, held] = await Promise.all([
    findKeptSheet({ payload, number }),
    membershipsOf(payload, user.id),
  ])
  if (!sheet || !canActForSheet(user, held, sheet, 'read')) notFound()
  return (
    <SheetReports
      sheet={sheet}
      tasks={await reportsOfSheet(payload, sheet, { named: isEditor(user) })}
      mayAnswer={canActForSheet(user, held, sheet, 'edit')}
      params={toParams(await searchParams)}
      now={clock.now()}
    />
  )
}
