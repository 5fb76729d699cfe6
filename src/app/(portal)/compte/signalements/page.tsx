import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { listOwnReports } from '@/features/reports/read/listOwnReports'
import { OwnReports } from '@/features/reports/ui/OwnReports'
import { currentReader } from '@/features/session/read/currentReader'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reports')
  return { title: t('mine') }
}

/** What the person who reads it reported, with the answers. */
export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const { payload, user } = await currentReader()
  if (!user) redirect('/connexion?callbackUrl=%2Fcompte%2Fsignalements')
  return (
    <OwnReports
      reports={await listOwnReports(payload, user.id)}
      params={toParams(await searchParams)}
      now={clock.now()}
    />
  )
}
