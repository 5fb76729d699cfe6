import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireUser } from '@/features/people/session/read/requireUser'
import { listOwnReports } from '@/features/trust/reports/read/listOwnReports'
import { OwnReports } from '@/features/trust/reports/ui/OwnReports'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reports')
  return { title: t('mine') }
}

/** What the person who reads it reported, with the answers. */
export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const { payload, user } = await requireUser('/compte/signalements')
  return (
    <OwnReports
      reports={await listOwnReports(payload, user.id)}
      params={toParams(await searchParams)}
      now={clock.now()}
    />
  )
}
